package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds a table of contents against the printed pages. */
final class Contents {
    private static final Pattern LINE = Pattern.compile("([\\d.]+)\\t(.+)\\t(\\d+)");
    private static final int CHAPTERS_AND_PARTS = 15;

    private Contents() {}

    /** Checks that every heading stands on the page that the contents name, and gives the pages. */
    static List<String> check(Path word, Path folder) throws IOException, InterruptedException {
        List<String> pages = Tools.pages(word, folder);
        int checked = 0;
        for (JsonNode said : Tools.docx(word).get("contents")) {
            String line = said.asString();
            if (line.isEmpty()) {
                continue;
            }
            Matcher entry = LINE.matcher(line);
            assertThat(entry.matches()).as(line).isTrue();
            Pattern heading = Pattern.compile(
                    "(?m)^\\s*" + Pattern.quote(entry.group(1)) + "\\s+" + Pattern.quote(entry.group(2)) + "\\s*$");
            assertThat(pages.get(Integer.parseInt(entry.group(3)) - 1)).as(line).containsPattern(heading);
            checked++;
        }
        assertThat(checked).isEqualTo(CHAPTERS_AND_PARTS);
        return pages;
    }
}

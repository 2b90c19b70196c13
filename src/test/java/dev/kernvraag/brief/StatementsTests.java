package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Real statements of real people as needs, voted on by ten, in both files: letter for letter. */
class StatementsTests {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final int VOTERS = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "mijn-plan_nl.txt, 162, NL, false",
        "mijn-plan_nl.txt, 162, EN, true",
        "recycling_en.txt, 51, EN, false",
        "recycling_en.txt, 51, NL, true"
    })
    void everyStatementIsInBothFiles(String file, int number, Language language, boolean anonymous) throws Exception {
        List<String> statements = Files.readAllLines(CASES.resolve(file));
        assertThat(statements).hasSize(number);
        Brief brief = voted(statements, language, anonymous);

        Path document = TestFiles.keep(brief, BriefFormat.WORD, folder);
        Contents.check(document, folder);
        JsonNode word = Tools.docx(document);
        JsonNode needs = word.get("tables").get(1).get("rows");
        assertThat(rows(needs).map(row -> row.get(1).get(0).asString())).containsExactlyElementsOf(inOrder(brief));
        assertThat(rows(needs).map(row -> row.get(2).get(0).asString()))
                .containsExactlyElementsOf(brief.needs().stream()
                        .map(ranked -> String.valueOf(ranked.dots()))
                        .toList());

        JsonNode excel = Tools.xlsx(TestFiles.keep(brief, BriefFormat.EXCEL, folder));
        assertThat(texts(excel.get("sheets").get(1), 2)).containsExactlyElementsOf(inOrder(brief));
        assertThat(texts(excel.get("sheets").get(3), 1)).containsExactlyElementsOf(statements);
        if (anonymous) {
            assertThat(word + " " + excel).doesNotContain("Person 1");
        }
    }

    /** Everybody gives their dots to other needs, some of them to the same. */
    private static Brief voted(List<String> statements, Language language, boolean anonymous) {
        TestBriefs workshop = new TestBriefs(language, anonymous).round(false);
        for (int person = 1; person <= VOTERS; person++) {
            workshop.joined("Person " + person);
        }
        List<CardId> needs = new ArrayList<>();
        statements.forEach(text -> needs.add(workshop.card(CardKind.NEED, text)));
        for (int place = 0; place < VOTERS; place++) {
            workshop.dots(needs.get(place * 5), VOTERS - place / 2, VOTERS - place / 2);
        }
        return workshop.brief();
    }

    private static List<String> inOrder(Brief brief) {
        return brief.needs().stream().map(ranked -> ranked.need().card().text()).toList();
    }

    private static Stream<JsonNode> rows(JsonNode table) {
        return StreamSupport.stream(table.spliterator(), false).skip(1);
    }

    private static Stream<String> texts(JsonNode sheet, int column) {
        return rows(sheet.get("cells")).map(row -> row.get(column).get("value").asString());
    }
}

package dev.kernvraag.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the text keys in the browser’s scripts, and words that a script would show by itself. */
class ScriptTexts {
    private static final Pattern NAMED = Pattern.compile("(?:const|let)\\s+(\\w+)\\s*=\\s*$");
    private static final String SPOKEN = "(?:text|title|alt|placeholder|label|ariaLabel)";
    private static final Pattern SAID = Pattern.compile(
            "(?:\\b" + SPOKEN + "|['\"](?:aria-label|aria-description|" + SPOKEN + ")['\"])\\s*:\\s*[^,;{}()]*$"
                    + "|\\bsetText\\((?:[^()]|\\([^()]*\\))*,\\s*[^,;{}()]*$"
                    + "|\\.(?:textContent|innerText|innerHTML|title|placeholder|ariaLabel|alt)\\s*=\\s*[^;{}()]*$"
                    + "|\\bsetAttribute\\(\\s*['\"](?:aria-label|title|alt|placeholder)['\"]\\s*,\\s*[^,;{}()]*$"
                    + "|\\b(?:createTextNode|alert|confirm|prompt)\\(\\s*$");
    private static final int CONTEXT = 200;

    private final String source;
    private final String where;
    private final TextUse use;
    private final Map<String, List<String>> named = new HashMap<>();
    private final StringBuilder code = new StringBuilder();

    private ScriptTexts(String source, String where, TextUse use) {
        this.source = source;
        this.where = where;
        this.use = use;
    }

    /** Reads every script in a folder and the folders in it. */
    static void read(Path root, TextUse use) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".js")).sorted().toList()) {
                read(Files.readString(file), file.getFileName().toString(), use);
            }
        }
    }

    static void read(String source, String where, TextUse use) {
        ScriptTexts script = new ScriptTexts(source, where, use);
        script.scan(0, false);
    }

    /** Reads on from a place until the end, or until the brace that closes a placeholder. */
    private int scan(int from, boolean inside) {
        int depth = 0;
        int at = from;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (source.startsWith("//", at)) {
                at = indexOrEnd("\n", at);
            } else if (source.startsWith("/*", at)) {
                at = indexOrEnd("*/", at) + 2;
            } else if (c == '\'' || c == '"') {
                at = quoted(at);
            } else if (c == '`') {
                at = template(at);
            } else if (c == '/' && beginsAnExpression()) {
                at = pattern(at);
            } else if (inside && c == '}' && depth == 0) {
                return at + 1;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                code.append(c);
                at++;
            }
        }
        return at;
    }

    private int quoted(int at) {
        char quote = source.charAt(at);
        int end = at + 1;
        while (source.charAt(end) != quote) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        found(List.of(source.substring(at + 1, end)));
        code.append(source, at, end + 1);
        return end + 1;
    }

    private int template(int at) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String before = before();
        int end = at + 1;
        while (source.charAt(end) != '`') {
            if (source.startsWith("${", end)) {
                parts.add(part.toString());
                part.setLength(0);
                int open = end + 2;
                code.append('`');
                end = scan(open, true);
                parts.add("${" + source.substring(open, end - 1).strip() + "}");
            } else {
                part.append(source.charAt(end));
                end++;
            }
        }
        parts.add(part.toString());
        code.append("``");
        found(parts.stream().filter(one -> !one.isEmpty()).toList(), before);
        return end + 1;
    }

    private int pattern(int at) {
        boolean inClass = false;
        int end = at + 1;
        while (source.charAt(end) != '/' || inClass) {
            char c = source.charAt(end);
            inClass = c == '[' || (inClass && c != ']');
            end += c == '\\' ? 2 : 1;
        }
        code.append("/ /");
        return end + 1;
    }

    private void found(List<String> parts) {
        found(parts, before());
    }

    private void found(List<String> parts, String before) {
        Matcher name = NAMED.matcher(before);
        if (name.find()) {
            named.put(name.group(1), parts);
        }
        List<String> whole = resolved(parts);
        if (whole.size() == 1 && !isPlaceholder(whole.getFirst())) {
            use.scriptLiteral(whole.getFirst(), where);
        } else if (!whole.isEmpty() && TextUse.beginsLikeAKey(whole.getFirst())) {
            use.composed(
                    whole.stream().map(part -> isPlaceholder(part) ? "" : part).toList(), true, where);
        }
        if (SAID.matcher(before).find()) {
            parts.stream()
                    .filter(part -> !isPlaceholder(part) && !TextUse.likeAKey(part))
                    .forEach(part -> use.said(part, where));
        }
    }

    /** With the text that a name at the beginning stands for in this script. */
    private List<String> resolved(List<String> parts) {
        if (parts.size() > 1 && isPlaceholder(parts.getFirst())) {
            String first = parts.getFirst();
            List<String> known = named.get(first.substring(2, first.length() - 1));
            if (known != null) {
                List<String> all = new ArrayList<>(known);
                all.addAll(parts.subList(1, parts.size()));
                return all;
            }
        }
        return parts;
    }

    private static boolean isPlaceholder(String part) {
        return part.startsWith("${") && part.endsWith("}");
    }

    private boolean beginsAnExpression() {
        String before = before().stripTrailing();
        return before.isEmpty() || "(,=:[!&|?{};\n".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private String before() {
        return code.substring(Math.max(0, code.length() - CONTEXT));
    }

    private int indexOrEnd(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at;
    }
}

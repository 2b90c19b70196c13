import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the modules of the board together into one script, and the style sheets into one, at build time and without Node:
 * forty small files are good to read and slow to fetch. Each module becomes a function of its own, so that no names
 * collide; comments stay behind. The names bear a hash of the content and the word {@code .cache.}, at which Vaadin has
 * browsers keep a file for a year; {@code names.properties} tells the application what they are.
 *
 * <p>Usage: {@code java Bundle.java <frontend folder> <target folder>}
 */
final class Bundle {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^}]*)} from '\\./([a-z-]+)\\.js';\\n");
    private static final Pattern LATER = Pattern.compile("\\bimport\\('\\./([a-z-]+)\\.js'\\)");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?:async )?(?:class|function|const) (\\w+)");
    private static final Pattern UNKNOWN = Pattern.compile("(?m)^(?:import|export)\\b.*");
    private static final Pattern SHEET = Pattern.compile("(?m)^@import url\\('([a-z-]+\\.css)'\\);\\n");
    private static final Pattern SCRIPT_COMMENT = Pattern.compile("(?m)^\\s*(?://.*|/\\*\\*?(?s:.*?)\\*/\\s*?)\\n");
    private static final Pattern STYLE_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");

    private final Path frontend;
    private final Map<String, String> modules = new LinkedHashMap<>();
    private final List<String> underway = new ArrayList<>();

    private Bundle(Path frontend) {
        this.frontend = frontend;
    }

    public static void main(String[] args) throws Exception {
        Bundle bundle = new Bundle(Path.of(args[0]));
        Path target = Path.of(args[1]);
        Map<String, String> names = new TreeMap<>();
        names.put("board", write(target, "board/board", "js", bundle.script("kv-board")));
        names.put("styles", write(target, "styles/kernvraag", "css", bundle.styles("kernvraag.css", "shell.css")));
        String lines = names.entrySet().stream()
                .map(name -> name.getKey() + "=" + name.getValue() + "\n")
                .collect(Collectors.joining());
        Files.writeString(target.resolve("names.properties"), lines);
    }

    private String script(String entry) throws IOException {
        add(entry);
        return String.join("", modules.values());
    }

    /** Adds a module after those that it needs. */
    private void add(String name) throws IOException {
        if (modules.containsKey(name)) {
            return;
        }
        if (underway.contains(name)) {
            throw new IllegalStateException("modules need each other in a circle: " + underway + " " + name);
        }
        underway.add(name);
        String source = Files.readString(frontend.resolve("board").resolve(name + ".js"));
        for (Pattern needs : List.of(IMPORT, LATER)) {
            Matcher matcher = needs.matcher(source);
            while (matcher.find()) {
                add(matcher.group(matcher.groupCount()));
            }
        }
        modules.put(name, wrapped(name, source));
        underway.remove(name);
    }

    private static String wrapped(String name, String source) {
        List<String> exported = new ArrayList<>();
        Matcher exports = EXPORT.matcher(source);
        while (exports.find()) {
            exported.add(exports.group(1));
        }
        String body = IMPORT.matcher(source)
                .replaceAll(match -> Matcher.quoteReplacement("const {%s} = %s;\n"
                        .formatted(match.group(1).replace(" as ", ": "), constant(match.group(2)))));
        body = LATER.matcher(body)
                .replaceAll(match -> Matcher.quoteReplacement("Promise.resolve(%s)".formatted(constant(match.group(1)))));
        body = EXPORT.matcher(body).replaceAll(match -> match.group().substring("export ".length()));
        Matcher unknown = UNKNOWN.matcher(body);
        if (unknown.find()) {
            throw new IllegalStateException(name + ".js has a line that cannot be bundled: " + unknown.group());
        }
        return "const %s = (() => {\n%sreturn { %s };\n})();\n"
                .formatted(constant(name), SCRIPT_COMMENT.matcher(body).replaceAll(""), String.join(", ", exported));
    }

    private static String constant(String module) {
        return "$" + module.replace('-', '_');
    }

    private String styles(String... sheets) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String sheet : sheets) {
            all.append(style(sheet));
        }
        return all.toString();
    }

    private String style(String sheet) throws IOException {
        String source = Files.readString(frontend.resolve("styles").resolve(sheet));
        StringBuilder whole = new StringBuilder();
        Matcher imports = SHEET.matcher(source);
        while (imports.find()) {
            imports.appendReplacement(whole, Matcher.quoteReplacement(style(imports.group(1))));
        }
        imports.appendTail(whole);
        String bare = STYLE_COMMENT.matcher(whole).replaceAll("");
        if (bare.contains("@import")) {
            throw new IllegalStateException(sheet + " imports something that cannot be bundled");
        }
        return INDENT.matcher(bare).replaceAll("");
    }

    /** Writes a file under a name that changes with its content. */
    private static String write(Path target, String stem, String ending, String content)
            throws IOException, GeneralSecurityException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        String name = "%s.%s.cache.%s".formatted(stem, hash, ending);
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        try (var old = Files.newDirectoryStream(file.getParent(), "*.cache.*")) {
            for (Path stale : old) {
                Files.delete(stale);
            }
        }
        Files.write(file, bytes);
        return name;
    }
}

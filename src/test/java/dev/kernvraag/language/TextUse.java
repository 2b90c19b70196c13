package dev.kernvraag.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the sources say about texts: which keys they name, and which words they hold themselves. */
class TextUse {
    private static final String AREA = "(" + String.join("|", Texts.AREAS) + ")\\.";
    private static final Pattern BEGINS_LIKE_A_KEY = Pattern.compile(AREA + ".*");
    private static final Pattern KEY = Pattern.compile(AREA + "\\w+(\\.\\w+)*");
    private static final Pattern AREA_ALONE = Pattern.compile(AREA);
    private static final String COUNTED = "(\\.one|\\.many)?";
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The names of the product and the shape of a code are the same in every language. */
    private static final Set<String> ALLOWED_WORDS = Set.of("Kernvraag", "ABCD-EFGH");

    private final SortedMap<String, String> keys = new TreeMap<>();
    private final SortedMap<String, String> counted = new TreeMap<>();
    private final SortedMap<String, String> patterns = new TreeMap<>();
    private final SortedMap<String, String> refusals = new TreeMap<>();
    private final Set<String> literals = new HashSet<>();
    private final List<String> words = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    /** A text that is asked for with so many arguments. */
    record Call(String key, int arguments, String where) {}

    static boolean likeAKey(String literal) {
        return KEY.matcher(literal).matches();
    }

    static boolean beginsLikeAKey(String literal) {
        return BEGINS_LIKE_A_KEY.matcher(literal).matches();
    }

    void literal(String literal, String where) {
        literals.add(literal);
        if (likeAKey(literal)) {
            keys.putIfAbsent(literal, where);
        }
    }

    /** A literal of a script names a key, or the stem of two keys that count. */
    void scriptLiteral(String literal, String where) {
        if (likeAKey(literal)) {
            counted.putIfAbsent(literal, where);
        }
    }

    /** A key of which parts are known at run time only: an empty part for each of them. */
    void composed(List<String> parts, boolean mayCount, String where) {
        StringBuilder pattern = new StringBuilder();
        for (String part : parts) {
            pattern.append(part.isEmpty() ? "\\w+" : Pattern.quote(part));
        }
        // An area with anything behind it would make every key of the area look used.
        if (parts.size() > 2 || !AREA_ALONE.matcher(parts.getFirst()).matches()) {
            patterns.putIfAbsent(mayCount ? pattern + COUNTED : pattern.toString(), where);
        }
    }

    void refusal(String code, int arguments, String where) {
        refusals.putIfAbsent(code, where);
        calls.add(new Call("error." + code, arguments, where));
    }

    void call(String key, int arguments, String where) {
        calls.add(new Call(key, arguments, where));
    }

    /** Words that a person would read and that are no text of ours. */
    void said(String text, String where) {
        if (LETTER.matcher(text).find() && !ALLOWED_WORDS.contains(text)) {
            words.add(where + ": " + text);
        }
    }

    List<String> words() {
        return words;
    }

    List<Call> calls() {
        return calls;
    }

    /** What is asked for and is not among the texts. */
    List<String> missingFrom(Texts texts) {
        List<String> missing = new ArrayList<>();
        keys.forEach((key, where) -> {
            if (!texts.has(key)) {
                missing.add(key + " at " + where);
            }
        });
        counted.forEach((key, where) -> {
            if (!texts.has(key) && !(texts.has(key + ".one") && texts.has(key + ".many"))) {
                missing.add(key + " at " + where);
            }
        });
        refusals.forEach((code, where) -> {
            if (!texts.has("error." + code)) {
                missing.add("error." + code + " at " + where);
            }
        });
        patterns.forEach((pattern, where) -> {
            if (texts.under("").keySet().stream().noneMatch(key -> key.matches(pattern))) {
                missing.add(pattern + " at " + where);
            }
        });
        return missing;
    }

    /** Whether something asks for this key. */
    boolean uses(String key) {
        return keys.containsKey(key)
                || counted.containsKey(key)
                || counted.containsKey(key.replaceFirst("\\.(one|many)$", ""))
                || (key.startsWith("error.") && literals.contains(key.substring("error.".length())))
                || patterns.keySet().stream().anyMatch(key::matches);
    }
}

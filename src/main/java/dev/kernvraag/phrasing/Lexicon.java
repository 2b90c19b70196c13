package dev.kernvraag.phrasing;

import dev.kernvraag.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The word lists of one language; a word group is one word with {@code _} inside. */
final class Lexicon {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** A compound has at least so many letters before the noun it ends in. */
    private static final int COMPOUND_BEGIN = 2;

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final List<String> endings;

    /** Every word group, by the words that begin it. */
    private final Set<String> groups = new HashSet<>();

    private Lexicon(Properties properties) {
        for (String list : properties.stringPropertyNames()) {
            Set<String> words = new HashSet<>(
                    List.of(BLANKS.split(properties.getProperty(list).strip())));
            words.remove("");
            words.stream().filter(word -> word.contains("_")).forEach(groups::add);
            lists.put(list, words);
        }
        endings = List.copyOf(list("endings"));
    }

    static Lexicon of(Language language) {
        String path = "/phrasing/" + language.tag() + ".properties";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing word lists " + path);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Lexicon(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String list, String word) {
        return list(list).contains(word);
    }

    boolean group(String words) {
        return groups.contains(words);
    }

    /** Whether a word names a means: it is in the list, it is a product’s name, or it is a compound that ends in one. */
    boolean means(String word) {
        if (has("nouns", word) || has("names", word)) {
            return true;
        }
        String last = word.substring(word.lastIndexOf('-') + 1);
        if (last.length() < word.length() && !last.isEmpty() && has("nouns", last)) {
            return true;
        }
        return endings.stream()
                .anyMatch(ending -> word.endsWith(ending) && word.length() >= ending.length() + COMPOUND_BEGIN);
    }

    private Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}

package dev.kernvraag.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of one language, by key.
 *
 * <p>Every text is a {@link MessageFormat} pattern, also where it has no argument; the texts therefore use the
 * typographic apostrophe, and a test refuses the straight one.
 */
public final class Texts {
    /** One file per area and language, {@code texts/<area>_<tag>.properties}. */
    static final List<String> AREAS = List.of(
            "common",
            "home",
            "join",
            "room",
            "board",
            "canvas",
            "cards",
            "ladder",
            "agenda",
            "history",
            "brief",
            "thread",
            "priority",
            "error");

    private static final Map<Language, Texts> LOADED = load();

    private final Language language;
    private final SortedMap<String, String> patterns;

    private Texts(Language language, SortedMap<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** The texts in a language. */
    public static Texts in(Language language) {
        Texts texts = LOADED.get(language);
        if (texts == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return texts;
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /**
     * The text for a key, with its arguments filled in.
     *
     * @throws IllegalArgumentException if there is no such key: a mistake of ours, never of a person
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(pattern(key), language.locale()).format(arguments);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The unfilled texts whose key begins with the prefix, for a screen that fills in the arguments itself. */
    public SortedMap<String, String> under(String prefix) {
        return Collections.unmodifiableSortedMap(patterns.subMap(prefix, prefix + Character.MAX_VALUE));
    }

    /** The unfilled text for a key, for a screen that fills in the arguments itself. */
    public String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + language);
        }
        return pattern;
    }

    private static Map<Language, Texts> load() {
        Map<Language, Texts> loaded = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            SortedMap<String, String> patterns = new TreeMap<>();
            AREAS.forEach(area -> patterns.putAll(read(area, language)));
            loaded.put(language, new Texts(language, patterns));
        }
        return loaded;
    }

    private static SortedMap<String, String> read(String area, Language language) {
        String path = "/texts/" + area + "_" + language.tag() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing texts " + path);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            SortedMap<String, String> patterns = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

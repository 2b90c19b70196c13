package dev.kernvraag.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as words, with the word groups of a lexicon joined.
 *
 * @param words in lower case
 * @param written the same words as they were written
 */
record Sentence(List<String> words, List<String> written) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*|[,?]");
    private static final int LONGEST_GROUP = 4;

    static Sentence of(String text, Lexicon lexicon) {
        List<String> typed = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.replace('’', '\'').replace('‘', '\''));
        while (matcher.find()) {
            typed.add(matcher.group());
        }
        List<String> words = new ArrayList<>();
        List<String> written = new ArrayList<>();
        int at = 0;
        while (at < typed.size()) {
            int length = groupAt(typed, at, lexicon);
            words.add(String.join("_", typed.subList(at, at + length)).toLowerCase(Locale.ROOT));
            written.add(String.join(" ", typed.subList(at, at + length)));
            at += length;
        }
        return new Sentence(words, written);
    }

    int size() {
        return words.size();
    }

    /** The word at a place; empty before the first and after the last. */
    String at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    /** The part from a place up to another. */
    Sentence part(int from, int to) {
        return new Sentence(words.subList(from, to), written.subList(from, to));
    }

    private static int groupAt(List<String> typed, int at, Lexicon lexicon) {
        for (int length = Math.min(LONGEST_GROUP, typed.size() - at); length > 1; length--) {
            if (lexicon.group(String.join("_", typed.subList(at, at + length)).toLowerCase(Locale.ROOT))) {
                return length;
            }
        }
        return 1;
    }
}

package dev.kernvraag.phrasing;

/**
 * A place where a sentence names something that can be a means.
 *
 * @param at the place of the noun
 * @param from the place where its noun phrase begins
 * @param known whether it is spoken of as something that is there: <em>the app</em>, <em>our form</em>, <em>five systems</em>
 * @param counted whether an article says that there is one: <em>an app</em>
 * @param preposition the word before the noun phrase, empty if that is no preposition
 */
record Mention(int at, int from, boolean known, boolean counted, String preposition) {
    private static final int LONGEST_PHRASE = 6;

    static Mention of(Sentence sentence, int at, Lexicon lexicon) {
        int from = at;
        boolean known = false;
        boolean counted = false;
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_PHRASE); i--) {
            String word = sentence.at(i);
            if (lexicon.has("definite", word) || lexicon.has("negative", word)) {
                known = true;
                from = i;
                break;
            }
            if (lexicon.has("indefinite", word)) {
                counted = true;
                from = i;
                break;
            }
            if (stops(lexicon, word)) {
                break;
            }
            from = i;
        }
        // “An own form” is known when somebody’s: his own, their own.
        if (counted && lexicon.has("definite", sentence.at(from - 1))) {
            known = true;
            from--;
        }
        String before = sentence.at(from - 1);
        return new Mention(at, from, known, counted, lexicon.has("prepositions", before) ? before : "");
    }

    private static boolean stops(Lexicon lexicon, String word) {
        return word.equals(",")
                || lexicon.has("prepositions", word)
                || lexicon.has("finite", word)
                || lexicon.has("wish", word)
                || lexicon.has("strong", word)
                || lexicon.has("weak", word)
                || lexicon.has("imperatives", word)
                || lexicon.has("change", word)
                || lexicon.has("softeners", word)
                || lexicon.has("subjectless", word)
                || lexicon.has("follow", word)
                || lexicon.has("by", word);
    }

    /** Something new that is not hung to another word: what a verb can bring in. */
    boolean isNewThing() {
        return !known && preposition.isEmpty();
    }
}

package dev.kernvraag.board;

import dev.kernvraag.live.Picture;
import dev.kernvraag.talk.Talk;

/** What it costs to show somebody a whole workshop anew, counted in cards. */
final class Weight {
    /** What an empty workshop costs: its texts, its agenda, and a look at the votes. */
    private static final int EMPTY = 600;

    private Weight() {}

    static int of(Picture picture) {
        int said = picture.talk().values().stream()
                .map(Talk::comments)
                .mapToInt(comments -> comments.size())
                .sum();
        return EMPTY + picture.cards().size() + picture.links().size() + said;
    }
}

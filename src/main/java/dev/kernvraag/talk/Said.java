package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import java.util.List;

/** All that one writer said of cards. */
public record Said(List<Comment> comments, List<Given> reactions) {
    /** A reaction, with the mark of its giver. */
    public record Given(CardId card, Reaction reaction, String mark) {}
}

package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What somebody can say of a card with one press. */
public enum Reaction {
    RECOGNISED,
    VALUABLE,
    DOUBTED,
    UNCLEAR;

    /** Names this reaction to a card, for the mark by which its giver is known again. */
    public UUID to(CardId card) {
        return UUID.nameUUIDFromBytes((card.value() + "/" + name()).getBytes(StandardCharsets.US_ASCII));
    }
}

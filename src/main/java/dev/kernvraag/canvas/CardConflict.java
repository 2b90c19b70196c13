package dev.kernvraag.canvas;

import dev.kernvraag.language.Refusal;

/** Somebody else changed the card meanwhile; the sender’s text is untouched and can be sent again on the new revision. */
public class CardConflict extends Refusal {
    private final transient Card current;

    CardConflict(Card current) {
        super("conflict");
        this.current = current;
    }

    /** The card as it is now. */
    public Card current() {
        return current;
    }
}

package dev.kernvraag.bench;

import java.util.UUID;

/** A command that adds a need, and stays the same however often it is sent. */
public record AddCard(UUID id, UUID card, String text) {
    /** A new one. */
    public static AddCard saying(String text) {
        return new AddCard(UUID.randomUUID(), UUID.randomUUID(), text);
    }

    /** What a board sends for it. */
    public String message() {
        return "{\"t\":\"cmd\",\"type\":\"addCard\",\"id\":\"" + id + "\",\"card\":\"" + card
                + "\",\"kind\":\"NEED\",\"section\":\"possible\",\"text\":\"" + text + "\"}";
    }
}

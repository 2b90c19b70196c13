package dev.kernvraag.bench;

import java.util.UUID;

/** A command that adds a need, and stays the same however often it is sent. */
record AddCard(UUID id, UUID card, String text) {
    static AddCard saying(String text) {
        return new AddCard(UUID.randomUUID(), UUID.randomUUID(), text);
    }

    String message() {
        return "{\"t\":\"cmd\",\"type\":\"addCard\",\"id\":\"" + id + "\",\"card\":\"" + card
                + "\",\"kind\":\"NEED\",\"section\":\"possible\",\"text\":\"" + text + "\"}";
    }
}

package dev.kernvraag.workshop;

/** What lets somebody into a workshop: its code, which people type, or its link, which nobody does. */
public sealed interface JoinEntry permits JoinCode, JoinLink {
    /** As it is kept. */
    String value();
}

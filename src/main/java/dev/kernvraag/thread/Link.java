package dev.kernvraag.thread;

import dev.kernvraag.canvas.CardId;

/**
 * A tie between two cards of different canvases.
 *
 * @param from the card nearer to the means
 * @param to the card nearer to for whom
 * @param proof the mark of who tied it
 */
public record Link(LinkId id, CardId from, CardId to, String proof) {}

package dev.kernvraag.removal;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.talk.Said;
import dev.kernvraag.thread.Link;
import java.util.List;

/**
 * What one writer left in a workshop.
 *
 * @param seat whether they had their place in the room until then
 */
public record Belongings(boolean seat, List<CardId> cards, Said said, List<Link> links) {}

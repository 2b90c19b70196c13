package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;
import java.util.List;
import java.util.UUID;

/**
 * Heard inside the transaction that takes a reveal back, by the module whose cards lie there.
 *
 * @param cards those that the reveal turned over
 */
public record StageTurnedBack(WorkshopId workshop, List<UUID> cards) {}

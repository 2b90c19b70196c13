package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;
import java.util.function.IntConsumer;

/**
 * Heard inside the transaction that opens a canvas for writing again, by the module whose cards lie there.
 *
 * @param highest told the highest number that a card of the workshop has
 */
public record CanvasReopened(WorkshopId workshop, IntConsumer highest) {}

package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Heard inside the transaction that reveals a canvas, by the module whose cards lie there.
 *
 * @param turned told each card that is turned over
 */
public record StageTurnedOver(WorkshopId workshop, CanvasId canvas, Consumer<UUID> turned) {}

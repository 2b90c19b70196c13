package dev.kernvraag.workshop;

import dev.kernvraag.journal.WorkshopId;
import java.util.Optional;

/**
 * Heard inside the transaction that makes a workshop, by the modules that keep something for each.
 *
 * @param like the workshop whose frame was taken over
 */
public record WorkshopMade(WorkshopId workshop, Optional<WorkshopId> like) {}

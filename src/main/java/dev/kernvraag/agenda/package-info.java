/**
 * Holds what a workshop does when: its steps in the facilitator’s order, the one the room is at, and that step’s phase.
 *
 * <p>Knows no cards: a canvas hears that its stage was turned over, and asks here whether somebody may write now. A stage
 * may be on the agenda twice; its cards then lie on one canvas, and the step that the room reached last rules it. A canvas
 * of the facilitator’s own is a step with a layout: it belongs to that step alone, so that several stay apart, and it goes
 * along where the step goes, into templates and copies.
 */
@ApplicationModule(allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant"})
@NullMarked
package dev.kernvraag.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Holds what a workshop does when: its steps in the facilitator’s order, the one the room is at, and that step’s phase.
 *
 * <p>Knows no cards: a canvas hears that its stage was turned over, and asks here whether somebody may write now. A stage
 * may be on the agenda twice; its cards then lie on one canvas, and the step that the room reached last rules it. A canvas
 * of the facilitator’s own is a step with a layout: it belongs to that step alone, so that several stay apart, and it goes
 * along where the step goes, into templates and copies.
 *
 * <p>A room can be split: each subgroup is at a step of its own, and so has its own question, phase and marks, while the
 * room’s place is that of the first. Only the steps’ canvases keep the subgroups apart, so each needs another one. In an
 * anonymous workshop a subgroup of fewer than three would tell who wrote on its canvas: it is refused, and who was where is
 * forgotten when the room is together again.
 */
@ApplicationModule(allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant"})
@NullMarked
package dev.kernvraag.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Holds a workshop’s frame: what was asked for, its code, its stakeholder groups, and where in the journey the room is.
 *
 * <p>Knows no cards: a canvas hears that its stage was revealed and turns its own cards over.
 */
@ApplicationModule(allowedDependencies = {"language", "journal", "facilitator"})
@NullMarked
package dev.kernvraag.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

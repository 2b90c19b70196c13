/**
 * Holds a workshop’s frame: what was asked for, its code and its stakeholder groups.
 *
 * <p>What a workshop does, and who is in it, is kept by the modules above; they hear that a workshop was made.
 */
@ApplicationModule(allowedDependencies = {"language", "journal", "facilitator"})
@NullMarked
package dev.kernvraag.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

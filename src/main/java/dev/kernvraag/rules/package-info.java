/** Keeps what a workshop agreed on for its cards and its people, which a facilitator can change at any moment. */
@ApplicationModule(allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant"})
@NullMarked
package dev.kernvraag.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

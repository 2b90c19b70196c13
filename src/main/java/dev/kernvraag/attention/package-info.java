/**
 * Holds what the room looks at, and what it has talked about.
 *
 * <p>The facilitator shows one card to everybody; a card that was shown counts as talked about, and the facilitator can
 * mark any other. What is left over is what nobody has been heard on.
 */
@ApplicationModule(
        allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant", "agenda", "canvas"})
@NullMarked
package dev.kernvraag.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

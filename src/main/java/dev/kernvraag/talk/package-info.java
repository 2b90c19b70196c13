/**
 * Takes what a room says about cards: reactions, comments and tags.
 *
 * <p>Only about cards that lie open: what is written face down is talked about by nobody. A reaction is a mark that its
 * giver alone can make again, and a comment in an anonymous workshop has neither author nor order.
 */
@ApplicationModule(
        allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant", "agenda", "canvas"})
@NullMarked
package dev.kernvraag.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

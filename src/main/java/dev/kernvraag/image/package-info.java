/**
 * Takes the images that people put on cards.
 *
 * <p>A file of a stranger is never kept and never shown: its dimensions are read before it is decoded, only what the
 * pixels need is decoded, and what is kept is drawn anew and smaller, so that the place in a photograph, hidden texts and
 * whatever hangs on behind vanish. Nothing is fetched from anywhere. An image is a thing of its own until a command puts it
 * on a card; one that lies on no card is gone after a day or two, and so is one that was taken off.
 */
@ApplicationModule(
        allowedDependencies = {"language", "journal", "facilitator", "workshop", "participant", "agenda", "canvas"})
@NullMarked
package dev.kernvraag.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

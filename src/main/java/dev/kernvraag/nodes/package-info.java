/**
 * Lets the nodes of one installation hear of each other: which workshops moved on, and who is present where.
 *
 * <p>A signal only says “look”, never what happened: that is read from the journal, so a signal that is lost, doubled or
 * late costs time and nothing else. A look at the heads of the watched workshops every second repairs what was lost. On
 * H2 there is one node and nobody else to tell.
 */
@ApplicationModule(allowedDependencies = {"journal", "participant"})
@NullMarked
package dev.kernvraag.nodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

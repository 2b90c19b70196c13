/**
 * Keeps one gap-free line per change of a workshop, in the commit that changes its state.
 *
 * <p>Every command goes through {@link dev.kernvraag.journal.JournalService#once}: it locks the workshop’s head, so that
 * commands of one workshop run one after another, and a command that comes twice happens once. History, undo, the live
 * picture and the wake-up of other nodes all read this journal; there is no second record of what happened.
 */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package dev.kernvraag.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Says everything a person reads in that person’s language, refusals included.
 *
 * <p>Knows nothing of workshops and nothing of screens: the brief, the board and the views draw on the same texts, so
 * that one thing has one name everywhere.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.kernvraag.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Notices where a statement names a means, such as <em>we need an app</em>, where a need, a goal or a problem was asked for.
 *
 * <p>Rules and word lists of our own, Dutch and English, without a network: the same sentence gets the same answer
 * everywhere, and the words that gave it away can be shown. It is a hint, so a false one costs more than a missed one:
 * whatever reads as a problem or as a remark on something that exists is left alone.
 */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package dev.kernvraag.phrasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Lets people in with a code and knows them again by the secret in their browser.
 *
 * <p>The secret never reaches the tables; only its hash does. What somebody owns (a card, a ballot) is marked with a proof
 * made from the secret and the thing’s id, so that the tables alone cannot tell that two cards have one author.
 */
@ApplicationModule(allowedDependencies = {"language", "journal", "facilitator", "workshop"})
@NullMarked
package dev.kernvraag.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

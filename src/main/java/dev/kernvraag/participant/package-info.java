/**
 * Lets people in with a code and knows them again by the secret in their browser.
 *
 * <p>The secret never reaches the tables; only its hash does. What somebody owns (a card, a ballot) is marked with a proof
 * made from the secret and the thing’s id, so that the tables alone cannot tell that two cards have one author.
 *
 * <p>Who may not come in yet waits: a participant like any other in the tables, whom nothing here recognises or lets
 * through until a facilitator lets them in. Whoever waits takes no place: the capacity is for those inside, so that a crowd
 * at the door cannot keep out who is on the roster; at most as many wait as would fit. A name on the roster is no proof of
 * who somebody is, only of what they were asked to call themselves.
 *
 * <p>A stranger comes through {@link dev.kernvraag.participant.DoorService}, with a code or a link that still opens the
 * workshop; nobody gets in by knowing its id. Whom a facilitator removed or turned away waits at the door when they come
 * again with the same browser, which is known by a cookie of its own, see {@link dev.kernvraag.participant.Device}. Nobody
 * can know who clears every cookie or takes another browser: against them the facilitator renews code and link. Where more
 * than usual come from one network they wait at the door too, and the facilitator lets all of them in, or none. A writer who
 * was taken out of an anonymous workshop is known by one thing they wrote, see {@link
 * dev.kernvraag.participant.OutcastService}.
 *
 * <p>A facilitator also writes for others, see {@link dev.kernvraag.participant.Actor.OnBehalf}: for a participant, or for
 * somebody at the table, who has no screen and no secret. They count as everybody does, but spend no dots: a ballot is marked
 * with the voter’s secret, and nobody holds theirs.
 */
@ApplicationModule(allowedDependencies = {"language", "journal", "facilitator", "workshop", "security"})
@NullMarked
package dev.kernvraag.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

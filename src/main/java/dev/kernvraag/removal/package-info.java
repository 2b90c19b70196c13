/**
 * Takes a writer out of a room with everything they wrote, by pointing at one of their cards; also where nobody knows who
 * wrote what.
 *
 * <p>In an anonymous workshop the tables cannot tell whose a card is, and this changes nothing about that. While the writer
 * is connected to this node, their secret is in its memory; a card of theirs is one whose proof that secret makes, and so are
 * the others. The mark on the card that was pointed at is kept, and nothing else: whoever can make it is refused from then
 * on, at once at a screen that is open and at the door for somebody who comes back, at every node. Of a writer who is not
 * connected to this node, only that card goes; they are out all the same.
 *
 * <p>What a facilitator learns: that the cards that go have one writer, and from how many are present that the writer was
 * here. That cannot be helped, since it is what they ask for, and the line of the journal that takes it back must list the
 * things. They never learn who it is: neither the line nor the mark names a participant, no row of a participant changes, and
 * the place stays taken, because a group that lost one would give the writer’s group away. What is whose stays unknown for
 * everybody else.
 *
 * <p>Dots are no words: those that were spent stay, and so does the hand of somebody who said that they were done.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "journal",
            "facilitator",
            "workshop",
            "participant",
            "canvas",
            "talk",
            "thread"
        })
@NullMarked
package dev.kernvraag.removal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package dev.kernvraag.removal;

import dev.kernvraag.canvas.CardSweep;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.OutcastService;
import dev.kernvraag.participant.Writer;
import dev.kernvraag.talk.TalkSweep;
import dev.kernvraag.thread.LinkSweep;
import org.springframework.stereotype.Component;

/** Takes writers out with their belongings, and lets them in again. */
@Component
class Sweep {
    private final OutcastService outcasts;
    private final CardSweep cards;
    private final TalkSweep talk;
    private final LinkSweep links;

    Sweep(OutcastService outcasts, CardSweep cards, TalkSweep talk, LinkSweep links) {
        this.outcasts = outcasts;
        this.cards = cards;
        this.talk = talk;
        this.links = links;
    }

    Belongings takeOut(WorkshopId id, Writer writer) {
        boolean seat = outcasts.takeOut(id, writer);
        return new Belongings(seat, cards.takeAway(id, writer), talk.takeAway(id, writer), links.takeAway(id, writer));
    }

    void letIn(WorkshopId id, Writer writer, Belongings belongings) {
        if (belongings.seat()) {
            outcasts.letIn(id, writer);
        }
        cards.bringBack(id, belongings.cards());
        talk.bringBack(id, belongings.said());
        links.bringBack(id, belongings.links());
    }
}

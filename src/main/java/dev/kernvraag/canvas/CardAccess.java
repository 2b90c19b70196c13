package dev.kernvraag.canvas;

import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who may change a card, for the services of this module and for those that hang something on cards. */
@Service
public class CardAccess {
    private final CardRepository cards;
    private final FloorService floor;
    private final ParticipantService participants;

    CardAccess(CardRepository cards, FloorService floor, ParticipantService participants) {
        this.cards = cards;
        this.floor = floor;
        this.participants = participants;
    }

    /**
     * A card that the actor may change: a participant their own, a facilitator every card that is not its author’s alone.
     *
     * @throws Refusal {@code noCard}, {@code notYours}, {@code workshopClosed} or {@code stageLocked}
     */
    CardEntity owned(Actor actor, WorkshopId id, CardId card) {
        participants.admitToWrite(actor, id);
        CardEntity entity = card(id, card);
        Card current = entity.toCard();
        floor.admitToChange(actor, id, current.canvas());
        boolean own = current.ownedBy(actor);
        boolean guided =
                actor instanceof Actor.AsFacilitator && (current.number() > 0 || current.standing() != Standing.OPEN);
        if (!own && !guided) {
            throw new Refusal("notYours");
        }
        return entity;
    }

    /**
     * The same, but of a card that was not removed.
     *
     * @throws Refusal as {@link #owned}
     */
    CardEntity present(Actor actor, WorkshopId id, CardId card) {
        CardEntity entity = owned(actor, id, card);
        if (entity.toCard().removed()) {
            throw new Refusal("noCard");
        }
        return entity;
    }

    /**
     * A card that the facilitator guides.
     *
     * @throws Refusal {@code facilitatorOnly}, or as {@link #owned}
     */
    CardEntity guided(Actor actor, WorkshopId id, CardId card) {
        if (!(actor instanceof Actor.AsFacilitator)) {
            participants.admitToWrite(actor, id);
            throw new Refusal("facilitatorOnly");
        }
        return present(actor, id, card);
    }

    /**
     * Lets an actor through who changes something about a card that was not removed.
     *
     * @throws Refusal {@code noCard}, {@code notYours}, {@code workshopClosed} or {@code stageLocked}
     */
    @Transactional(readOnly = true)
    public void admitToChange(Actor actor, WorkshopId id, CardId card) {
        present(actor, id, card);
    }

    private CardEntity card(WorkshopId id, CardId card) {
        return cards.findByIdAndWorkshopId(card.value(), id.value()).orElseThrow(() -> new Refusal("noCard"));
    }
}

package dev.kernvraag.canvas;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.canvas.CanvasEvent.CardMeant;
import dev.kernvraag.canvas.CanvasEvent.CardParked;
import dev.kernvraag.canvas.CanvasEvent.CardUnparked;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parks what turns out to be a means among the means, with respect: nothing of it is lost, and it can go back. */
@Service
public class ParkingService {
    /** The kinds that a means is easily written as; a stakeholder is none. */
    public static final Set<CardKind> PARKABLE = Set.of(CardKind.NEED, CardKind.GOAL, CardKind.PROBLEM, CardKind.OWN);

    private final CardRepository cards;
    private final CardAccess access;
    private final AgendaService agendas;
    private final JournalService journal;
    private final ApplicationEventPublisher publisher;

    ParkingService(
            CardRepository cards,
            CardAccess access,
            AgendaService agendas,
            JournalService journal,
            ApplicationEventPublisher publisher) {
        this.cards = cards;
        this.access = access;
        this.agendas = agendas;
        this.journal = journal;
        this.publisher = publisher;
    }

    /**
     * Takes a card to the means, with its links; where the means lie open, it lies open too.
     *
     * @throws Refusal {@code notParkable}, {@code noCard}, {@code notYours}, {@code workshopClosed} or {@code stageLocked}
     */
    @Transactional
    public Receipt park(Actor actor, WorkshopId id, CommandId command, CardId card) {
        return journal.once(id, command, () -> {
            CardEntity entity = access.present(actor, id, card);
            if (!PARKABLE.contains(entity.toCard().kind())) {
                throw new Refusal("notParkable");
            }
            entity.park();
            if (entity.toCard().faceDown() && agendas.of(id).revealed(CanvasId.of(CardKind.MEANS.stage()))) {
                cards.turnOver(id.value(), List.of(entity));
            }
            publisher.publishEvent(new CardRehoused(id, card));
            return new CardParked(entity.toCard());
        });
    }

    /**
     * Takes a parked card back to where it came from.
     *
     * @throws Refusal {@code notParkable} if it was never parked, or as {@link #park}
     */
    @Transactional
    public Receipt unpark(Actor actor, WorkshopId id, CommandId command, CardId card) {
        return journal.once(id, command, () -> {
            CardEntity entity = access.present(actor, id, card);
            if (!entity.parked()) {
                throw new Refusal("notParkable");
            }
            entity.unpark();
            publisher.publishEvent(new CardRehoused(id, card));
            return new CardUnparked(entity.toCard());
        });
    }

    /**
     * Remembers that a card is no means, so that nobody is asked again.
     *
     * @throws Refusal as {@link #park}
     */
    @Transactional
    public Receipt mean(Actor actor, WorkshopId id, CommandId command, CardId card) {
        return journal.once(id, command, () -> {
            CardEntity entity = access.present(actor, id, card);
            entity.mean();
            return new CardMeant(entity.toCard());
        });
    }
}

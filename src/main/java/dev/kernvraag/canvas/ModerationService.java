package dev.kernvraag.canvas;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.canvas.CanvasEvent.CardHidden;
import dev.kernvraag.canvas.CanvasEvent.CardShown;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the facilitator decide which cards the room sees. */
@Service
public class ModerationService {
    private final CardRepository cards;
    private final CardAccess access;
    private final AgendaService agendas;
    private final JournalService journal;

    ModerationService(CardRepository cards, CardAccess access, AgendaService agendas, JournalService journal) {
        this.cards = cards;
        this.access = access;
        this.agendas = agendas;
        this.journal = journal;
    }

    /**
     * Covers a card for everybody but its author.
     *
     * @throws Refusal {@code facilitatorOnly}, {@code noCard} or {@code notYours}
     */
    @Transactional
    public Receipt hide(Actor actor, WorkshopId id, CommandId command, CardId card) {
        return journal.once(id, command, () -> {
            CardEntity entity = access.guided(actor, id, card);
            Standing before = entity.toCard().standing();
            entity.stand(Standing.HIDDEN);
            return new CardHidden(entity.toCard(), Optional.of(before));
        });
    }

    /**
     * Lets the room see a card that waited or was hidden; on a canvas that is not revealed it lies face down.
     *
     * @throws Refusal as {@link #hide}
     */
    @Transactional
    public Receipt show(Actor actor, WorkshopId id, CommandId command, CardId card) {
        return journal.once(id, command, () -> {
            CardEntity entity = access.guided(actor, id, card);
            Standing before = entity.toCard().standing();
            show(id, entity);
            return new CardShown(entity.toCard(), Optional.of(before));
        });
    }

    void show(WorkshopId id, CardEntity entity) {
        entity.stand(Standing.OPEN);
        boolean revealed = agendas.of(id).revealed(entity.toCard().canvas());
        if (revealed && !entity.numbered()) {
            cards.turnOver(id.value(), List.of(entity));
        }
    }
}

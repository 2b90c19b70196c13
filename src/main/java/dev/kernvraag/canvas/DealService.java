package dev.kernvraag.canvas;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.canvas.DealEvent.CardsDealt;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns cards over in turns, one a person, as the round robin of the nominal group technique has it (Delbecq and Van de
 * Ven, 1971).
 *
 * <p>In an anonymous workshop nobody can say whose card is whose, so a turn there is as many cards as people joined.
 */
@Service
public class DealService {
    private final CardRepository cards;
    private final ParticipantService participants;
    private final JournalService journal;

    DealService(CardRepository cards, ParticipantService participants, JournalService journal) {
        this.cards = cards;
        this.participants = participants;
        this.journal = journal;
    }

    /**
     * Deals one turn of a canvas; the next card of each person, in the order of the cards’ ids, which tells nothing of who
     * wrote first.
     *
     * @throws Refusal {@code nothingToDeal}
     */
    @Transactional
    public Receipt deal(FacilitatorId facilitator, WorkshopId id, CommandId command, CanvasId canvas) {
        return journal.once(id, command, () -> {
            participants.admit(facilitator, id);
            return next(id, canvas);
        });
    }

    /**
     * Deals the next turn of a canvas, unless somebody has dealt it since: two facilitators may press at the same moment.
     *
     * @param turned how many cards of the canvas had been turned over when the facilitator looked
     * @throws Refusal {@code roomMovedSince} if there are more by now, or as the other one
     */
    @Transactional
    public Receipt deal(FacilitatorId facilitator, WorkshopId id, CommandId command, CanvasId canvas, long turned) {
        return journal.once(id, command, () -> {
            participants.admit(facilitator, id);
            long now = cards.findByWorkshopIdOrderByNumberAscIdAsc(id.value()).stream()
                    .map(CardEntity::toCard)
                    .filter(card -> card.number() > 0 && card.canvas().equals(canvas))
                    .count();
            if (now != turned) {
                throw new Refusal("roomMovedSince");
            }
            return next(id, canvas);
        });
    }

    private CardsDealt next(WorkshopId id, CanvasId canvas) {
        List<CardEntity> turn = turn(id, cards.faceDown(id.value(), canvas));
        if (turn.isEmpty()) {
            throw new Refusal("nothingToDeal");
        }
        cards.turnOver(id.value(), turn);
        return new CardsDealt(turn.stream().map(CardEntity::toCard).toList());
    }

    private List<CardEntity> turn(WorkshopId id, List<CardEntity> faceDown) {
        int unnamed = Math.max(1, participants.of(id).size());
        Set<ParticipantId> dealt = new HashSet<>();
        List<CardEntity> turn = new ArrayList<>();
        for (CardEntity card : faceDown) {
            boolean next = card.toCard().author().map(dealt::add).orElseGet(() -> turn.size() < unnamed);
            if (next) {
                turn.add(card);
            }
        }
        return turn;
    }
}

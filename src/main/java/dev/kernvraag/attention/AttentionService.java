package dev.kernvraag.attention;

import dev.kernvraag.attention.AttentionEvent.CardPutInLight;
import dev.kernvraag.attention.AttentionEvent.CardTalkedAbout;
import dev.kernvraag.attention.AttentionEvent.LightPutOut;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantService;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Directs what the room looks at; every change is the facilitator’s own. */
@Service
public class AttentionService {
    private final AttentionRepository attention;
    private final CanvasService canvas;
    private final ParticipantService participants;
    private final JournalService journal;

    AttentionService(
            AttentionRepository attention,
            CanvasService canvas,
            ParticipantService participants,
            JournalService journal) {
        this.attention = attention;
        this.canvas = canvas;
        this.participants = participants;
        this.journal = journal;
    }

    /** What a workshop looks at now. */
    @Transactional(readOnly = true)
    public Attention of(WorkshopId id) {
        List<AttentionEntity> known = attention.findByWorkshopId(id.value());
        return new Attention(
                known.stream()
                        .filter(AttentionEntity::shown)
                        .map(AttentionEntity::card)
                        .findFirst(),
                known.stream().map(AttentionEntity::card).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Shows a card to everybody, instead of any other.
     *
     * @throws Refusal {@code noCard}
     */
    @Transactional
    public Receipt show(FacilitatorId facilitator, WorkshopId id, CommandId command, CardId card) {
        return once(facilitator, id, command, () -> {
            visible(id, card);
            letGo(id);
            known(id, card).show(true);
            return new CardPutInLight(card.value());
        });
    }

    /** Lets everybody look at the whole board again. */
    @Transactional
    public Receipt letGo(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return once(facilitator, id, command, () -> {
            letGo(id);
            return new LightPutOut();
        });
    }

    /**
     * Marks a card as talked about, or takes that back.
     *
     * @throws Refusal {@code noCard}
     */
    @Transactional
    public Receipt talkedAbout(
            FacilitatorId facilitator, WorkshopId id, CommandId command, CardId card, boolean talkedAbout) {
        return once(facilitator, id, command, () -> {
            visible(id, card);
            if (talkedAbout) {
                known(id, card);
            } else {
                attention.findById(card.value()).ifPresent(attention::delete);
            }
            return new CardTalkedAbout(card.value(), talkedAbout);
        });
    }

    private void letGo(WorkshopId id) {
        attention.findByWorkshopId(id.value()).forEach(one -> one.show(false));
    }

    private AttentionEntity known(WorkshopId id, CardId card) {
        return attention.findById(card.value()).orElseGet(() -> attention.save(new AttentionEntity(id, card)));
    }

    private void visible(WorkshopId id, CardId card) {
        if (canvas.card(id, card).filter(Card::visible).isEmpty()) {
            throw new Refusal("noCard");
        }
    }

    private Receipt once(FacilitatorId facilitator, WorkshopId id, CommandId command, Supplier<AttentionEvent> change) {
        return journal.once(id, command, () -> {
            participants.admit(facilitator, id);
            return change.get();
        });
    }
}

package dev.kernvraag.canvas;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Floor;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasEvent.CardEdited;
import dev.kernvraag.canvas.CanvasEvent.CardRemoved;
import dev.kernvraag.canvas.CanvasEvent.CardRestored;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.rules.RulesService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what people write.
 *
 * <p>A participant changes their own cards, a facilitator every card they can see; what lies face down is its
 * author’s alone, and of the facilitators where one wrote it for them. Where the facilitator wants to look first, a participant’s card waits instead of lying open.
 */
@Service
public class CanvasService {
    private final CardRepository cards;
    private final FloorService floor;
    private final CardAccess access;
    private final RulesService rules;
    private final AgendaService agendas;
    private final Placement placement;
    private final CardLimits limits;
    private final JournalService journal;

    CanvasService(
            CardRepository cards,
            FloorService floor,
            CardAccess access,
            RulesService rules,
            AgendaService agendas,
            Placement placement,
            CardLimits limits,
            JournalService journal) {
        this.cards = cards;
        this.floor = floor;
        this.access = access;
        this.rules = rules;
        this.agendas = agendas;
        this.placement = placement;
        this.limits = limits;
        this.journal = journal;
    }

    /**
     * Adds a card; on a canvas that is not revealed yet it lies face down. What a participant hands in when the canvas takes
     * no more cards is kept as {@link Standing#LATE}.
     *
     * @throws Refusal {@code workshopClosed}, {@code stageNotReached}, {@code stageLocked} where participants never write,
     *     {@code cardExists}, {@code cardsEach}, {@code cardsYours}, {@code cardsFull}, {@code empty}, {@code tooLong} or {@code fieldInvalid}
     */
    @Transactional
    public Receipt add(Actor actor, WorkshopId id, CommandId command, CardId card, CanvasId canvas, CardDraft draft) {
        return journal.once(id, command, () -> {
            Floor stands = floor.admitToHandIn(actor, id, canvas);
            if (cards.existsById(card.value())) {
                throw new Refusal("cardExists");
            }
            Actor writer = actor.keptIn(stands.workshop());
            limits.admitOneMore(writer, id);
            admitOneMore(writer, id, canvas, stands);
            CardEntity entity = new CardEntity(
                    card,
                    id,
                    canvas,
                    draft.checkedFor(form(canvas, stands.step())),
                    writer.authorIn(stands.workshop()),
                    writer.proofOf(card.value()));
            entity.stand(standing(writer, id, stands));
            if (stands.revealed() && entity.toCard().faceDown()) {
                cards.turnOver(id.value(), List.of(entity));
            }
            return new CardAdded(cards.save(entity).toCard());
        });
    }

    /**
     * Adds a card to one of the journey’s canvases.
     *
     * @throws Refusal as {@link #add(Actor, WorkshopId, CommandId, CardId, CanvasId, CardDraft)}
     */
    @Transactional
    public Receipt add(Actor actor, WorkshopId id, CommandId command, CardId card, CardKind kind, CardDraft draft) {
        return add(actor, id, command, card, CanvasId.of(kind.stage()), draft);
    }

    /**
     * Writes a card anew.
     *
     * @param revision the revision that the writer saw
     * @throws CardConflict if somebody changed it since
     * @throws Refusal {@code noCard}, {@code notYours}, {@code workshopClosed}, {@code stageLocked}, {@code empty}, {@code tooLong} or
     *     {@code fieldInvalid}
     */
    @Transactional
    public Receipt edit(Actor actor, WorkshopId id, CommandId command, CardId card, int revision, CardDraft draft) {
        return journal.once(id, command, () -> {
            CardEntity entity = access.present(actor, id, card);
            Card current = entity.toCard();
            if (current.revision() != revision) {
                throw new CardConflict(current);
            }
            CardDraft before = entity.draft();
            Optional<Step> own = current.own().flatMap(step -> agendas.of(id).step(step));
            entity.edit(draft.checkedFor(form(current.canvas(), own)));
            return new CardEdited(entity.toCard(), Optional.of(before));
        });
    }

    /** Takes a card off its canvas; it can be restored. */
    @Transactional
    public Receipt remove(Actor actor, WorkshopId id, CommandId command, CardId card) {
        return journal.once(id, command, () -> {
            CardEntity entity = access.owned(actor, id, card);
            entity.remove(true);
            return new CardRemoved(entity.toCard());
        });
    }

    /** Puts a removed card back where it was. */
    @Transactional
    public Receipt restore(Actor actor, WorkshopId id, CommandId command, CardId card) {
        return journal.once(id, command, () -> {
            CardEntity entity = access.owned(actor, id, card);
            entity.remove(false);
            return new CardRestored(entity.toCard());
        });
    }

    /**
     * Puts a card on its canvas in the journey, open at once; for the modules above, inside the command that they carry out.
     * The card of this name and owner that lies in the bin comes back for it, whatever it was there.
     *
     * @throws Refusal {@code cardExists}, {@code empty}, {@code tooLong} or {@code fieldInvalid}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Card place(
            WorkshopId id, CardId card, CardKind kind, CardDraft draft, Optional<ParticipantId> author, String proof) {
        return placement.place(id, card, kind, draft, author, proof);
    }

    /** Every card of a workshop, face-down and removed ones too, by number; for the modules above, not for a screen. */
    @Transactional(readOnly = true)
    public List<Card> cards(WorkshopId id) {
        return cards.findByWorkshopIdOrderByNumberAscIdAsc(id.value()).stream()
                .map(CardEntity::toCard)
                .toList();
    }

    /**
     * How many cards lie in each of these workshops, face-down ones too and removed ones not; a workshop without any is
     * left out.
     */
    @Transactional(readOnly = true)
    public Map<WorkshopId, Integer> counts(Collection<WorkshopId> workshops) {
        List<UUID> ids = workshops.stream().map(WorkshopId::value).toList();
        return cards.counts(ids).stream()
                .collect(Collectors.toMap(row -> new WorkshopId(row.workshop()), row -> Math.toIntExact(row.number())));
    }

    /** A card of a workshop. */
    @Transactional(readOnly = true)
    public Optional<Card> card(WorkshopId id, CardId card) {
        return cards.findByIdAndWorkshopId(card.value(), id.value()).map(CardEntity::toCard);
    }

    /**
     * Counts a person’s own cards by their author, or by their proofs where nobody knows whose they are; those from before the
     * canvas was opened for writing again do not count.
     */
    private void admitOneMore(Actor actor, WorkshopId id, CanvasId canvas, Floor stands) {
        int limit = stands.step().map(step -> step.plan().rules().cardsEach()).orElse(0);
        if (limit == 0 || actor.participates().isEmpty()) {
            return;
        }
        int before = stands.step().flatMap(Step::reopenedAfter).orElse(0);
        Optional<ParticipantId> author = actor.authorIn(stands.workshop());
        long own = cards(id).stream()
                .filter(card -> card.canvas().equals(canvas) && !card.removed())
                .filter(card -> card.number() == 0 || card.number() > before)
                .filter(card -> author.isPresent() ? card.author().equals(author) : card.ownedBy(actor))
                .count();
        if (own >= limit) {
            throw new Refusal("cardsEach", limit);
        }
    }

    /** What a canvas asks for: an own one is as its step has it now. */
    private static Form form(CanvasId canvas, Optional<Step> step) {
        return canvas.isOwn()
                ? step.flatMap(one -> one.plan().layout()).map(Form::of).orElseThrow(() -> new Refusal("noStep"))
                : CardKind.at(canvas.stage())
                        .orElseThrow(() -> new Refusal("notACanvas"))
                        .form();
    }

    private Standing standing(Actor actor, WorkshopId id, Floor stands) {
        if (actor.participates().isEmpty()) {
            return Standing.OPEN;
        }
        if (!stands.takesCards()) {
            return Standing.LATE;
        }
        return stands.revealed() && rules.of(id).held() ? Standing.HELD : Standing.OPEN;
    }
}

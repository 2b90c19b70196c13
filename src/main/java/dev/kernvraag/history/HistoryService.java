package dev.kernvraag.history;

import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalEntry;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal to facilitators, and takes back what facilitators did. */
@Service
public class HistoryService {
    private final JournalService journal;
    private final ParticipantService participants;
    private final FacilitatorService facilitators;
    private final List<Way<?>> ways;

    HistoryService(
            JournalService journal,
            ParticipantService participants,
            FacilitatorService facilitators,
            List<Reversal<?>> reversals) {
        this.journal = journal;
        this.participants = participants;
        this.facilitators = facilitators;
        this.ways = reversals.stream().<Way<?>>map(Way::new).toList();
    }

    /**
     * What happened before a line, the newest first; for a facilitator, who must not be shown all of it as it is: a card
     * that lies face down is still its author’s alone.
     *
     * @param before the seq of the line, {@link Long#MAX_VALUE} for the newest
     * @param most how many lines at most
     * @throws dev.kernvraag.journal.UnknownWorkshop if it is not the reader’s
     */
    @Transactional(readOnly = true)
    public List<HistoryLine> page(FacilitatorId reader, WorkshopId id, HistoryKind kind, long before, int most) {
        participants.admit(reader, id);
        Set<Long> undone = journal.undone(id);
        Map<UUID, Optional<Facilitator>> known = new HashMap<>();
        return journal.before(id, before, kind.events(), kind == HistoryKind.GUIDED, most).stream()
                .map(entry -> line(id, entry, undone, known))
                .toList();
    }

    /**
     * What a command did; empty if it did nothing.
     *
     * @throws dev.kernvraag.journal.UnknownWorkshop if the workshop is not the reader’s
     */
    @Transactional(readOnly = true)
    public Optional<HistoryLine> line(FacilitatorId reader, WorkshopId id, CommandId step) {
        participants.admit(reader, id);
        return journal.entry(id, step).map(entry -> line(id, entry, journal.undone(id), new HashMap<>()));
    }

    /**
     * Takes back what a facilitator did; an undo itself can be taken back like any other step.
     *
     * @param step the command that did it
     * @throws Refusal {@code notUndoable} where there is no way back, or a participant did it; {@code undoneAlready}; or
     *     {@code cardChangedSince}, {@code roomMovedSince}, {@code changedSince}, {@code votedSince} and the like where
     *     things have changed since
     */
    @Transactional
    public Receipt undo(FacilitatorId facilitator, WorkshopId id, CommandId command, CommandId step) {
        return journal.takeBack(id, command, step, entry -> {
            participants.admit(facilitator, id);
            Supplier<JournalEvent> way = entry.facilitator()
                    .flatMap(by -> wayBack(id, entry.event()))
                    .orElseThrow(() -> new Refusal("notUndoable"));
            if (journal.undone(id).contains(entry.seq())) {
                throw new Refusal("undoneAlready");
            }
            return way.get();
        });
    }

    private HistoryLine line(
            WorkshopId id, JournalEntry entry, Set<Long> undone, Map<UUID, Optional<Facilitator>> known) {
        boolean takenBack = undone.contains(entry.seq());
        return new HistoryLine(
                entry.seq(),
                entry.command(),
                entry.event(),
                entry.at(),
                entry.facilitator().flatMap(by -> known.computeIfAbsent(by, this::facilitator)),
                entry.facilitator().isPresent()
                        && !takenBack
                        && wayBack(id, entry.event()).isPresent(),
                takenBack);
    }

    private Optional<Facilitator> facilitator(UUID id) {
        return facilitators.byId(new FacilitatorId(id));
    }

    private Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, JournalEvent event) {
        return ways.stream().flatMap(way -> way.back(id, event).stream()).findFirst();
    }

    /** A module’s way back, asked about its own events only. */
    private record Way<E extends JournalEvent>(Reversal<E> reversal) {
        Optional<Supplier<JournalEvent>> back(WorkshopId id, JournalEvent event) {
            Class<E> own = reversal.events();
            return own.isInstance(event) ? reversal.wayBack(id, own.cast(event)) : Optional.empty();
        }
    }
}

package dev.kernvraag.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which a workshop changes, and the one record of what changed. */
@Service
public class JournalService {
    private final JournalHeadRepository heads;
    private final JournalLineRepository lines;
    private final EventJson json;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    JournalService(
            JournalHeadRepository heads,
            JournalLineRepository lines,
            EventJson json,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.heads = heads;
        this.lines = lines;
        this.json = json;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Opens the journal of a new workshop.
     *
     * @param discreet whether times are kept to the day only, as an anonymous workshop wants
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(WorkshopId workshop, boolean discreet) {
        heads.save(new JournalHeadEntity(workshop.value(), discreet));
    }

    /**
     * Carries out a command once: changes the state and writes its line in the transaction of the caller, or returns the
     * receipt of the first time.
     *
     * @param change applies the command to the state tables and says what happened; it runs while the workshop is locked,
     *     so what it checks still holds when it commits
     * @throws UnknownWorkshop if there is no such workshop
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt once(WorkshopId workshop, CommandId command, Supplier<? extends JournalEvent> change) {
        JournalHeadEntity head = heads.lock(workshop.value()).orElseThrow(UnknownWorkshop::new);
        Optional<JournalLineEntity> earlier = lines.findByKeyWorkshopIdAndCommandId(workshop.value(), command.value());
        if (earlier.isPresent()) {
            return new Receipt(earlier.get().seq(), true);
        }
        JournalEvent event = change.get();
        long seq = head.next();
        lines.save(new JournalLineEntity(
                new JournalLineEntity.Key(workshop.value(), seq),
                command.value(),
                json.type(event),
                json.write(event),
                now(head)));
        publisher.publishEvent(new JournalAdvanced(workshop, new JournalLine(seq, command, event)));
        return new Receipt(seq, false);
    }

    /** The lines after a seq, in order. */
    @Transactional(readOnly = true)
    public List<JournalLine> since(WorkshopId workshop, long seq) {
        return lines.findByKeyWorkshopIdAndKeySeqGreaterThanOrderByKeySeq(workshop.value(), seq).stream()
                .map(line -> new JournalLine(
                        line.seq(), new CommandId(line.commandId()), json.read(line.type(), line.payload())))
                .toList();
    }

    /** The last line’s seq, 0 for a journal without lines. */
    @Transactional(readOnly = true)
    public long head(WorkshopId workshop) {
        return heads.findById(workshop.value()).map(JournalHeadEntity::seq).orElse(0L);
    }

    /** The last line’s seq of each of these journals; a journal that is not there is left out. */
    @Transactional(readOnly = true)
    public Map<WorkshopId, Long> heads(Collection<WorkshopId> workshops) {
        List<UUID> ids = workshops.stream().map(WorkshopId::value).toList();
        return heads.findAllById(ids).stream()
                .collect(Collectors.toMap(head -> new WorkshopId(head.workshopId()), JournalHeadEntity::seq));
    }

    /** Erases a workshop’s journal, with the workshop. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(WorkshopId workshop) {
        lines.deleteAllOf(workshop.value());
        heads.deleteById(workshop.value());
    }

    private Instant now(JournalHeadEntity head) {
        Instant now = clock.instant();
        return head.discreet() ? now.truncatedTo(ChronoUnit.DAYS) : now.truncatedTo(ChronoUnit.MICROS);
    }
}

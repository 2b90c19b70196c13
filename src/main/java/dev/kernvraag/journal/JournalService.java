package dev.kernvraag.journal;

import dev.kernvraag.language.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
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
        return write(workshop, command, () -> new Written(change.get(), OptionalLong.empty()));
    }

    /**
     * Has the commands of a workshop wait until the transaction of the caller ends; for what is counted there and makes no
     * line.
     *
     * @throws UnknownWorkshop if there is no such workshop
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(WorkshopId workshop) {
        if (heads.lock(workshop.value()).isEmpty()) {
            throw new UnknownWorkshop();
        }
    }

    /**
     * Takes a line back, once, as {@link #once} does.
     *
     * @param undone the command whose line is taken back
     * @param change is told that line
     * @throws UnknownWorkshop if there is no such workshop
     * @throws Refusal {@code notUndoable} if there is no such line
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt takeBack(
            WorkshopId workshop,
            CommandId command,
            CommandId undone,
            Function<JournalEntry, ? extends JournalEvent> change) {
        return write(workshop, command, () -> {
            JournalEntry entry = entry(workshop, undone).orElseThrow(() -> new Refusal("notUndoable"));
            return new Written(change.apply(entry), OptionalLong.of(entry.seq()));
        });
    }

    /**
     * Says which facilitator gives the command that is being carried out, so that its line can name them; whoever lets a
     * facilitator through calls it. Beside a command it says nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void signedBy(WorkshopId workshop, UUID facilitator) {
        heads.findById(workshop.value()).ifPresent(head -> head.sign(facilitator));
    }

    /** What a command did, and which line it takes back with that. */
    private record Written(JournalEvent event, OptionalLong undoes) {}

    private Receipt write(WorkshopId workshop, CommandId command, Supplier<Written> change) {
        JournalHeadEntity head = heads.lock(workshop.value()).orElseThrow(UnknownWorkshop::new);
        Optional<JournalLineEntity> earlier = lines.findByKeyWorkshopIdAndCommandId(workshop.value(), command.value());
        if (earlier.isPresent()) {
            return new Receipt(earlier.get().seq(), true);
        }
        head.begin();
        Written written = change.get();
        JournalEvent event = written.event();
        long seq = head.next();
        JournalLineEntity line = new JournalLineEntity(
                new JournalLineEntity.Key(workshop.value(), seq),
                command.value(),
                json.type(event),
                json.write(event),
                now(head));
        line.signed(head.signer());
        written.undoes().ifPresent(line::undo);
        lines.save(line);
        publisher.publishEvent(new JournalAdvanced(workshop, new JournalLine(seq, command, event)));
        return new Receipt(seq, false);
    }

    /**
     * The lines before a seq, the newest first.
     *
     * @param kinds which events; a sealed type stands for all of its own
     * @param guided whether only what facilitators did
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<JournalEntry> before(
            WorkshopId workshop,
            long seq,
            Collection<? extends Class<? extends JournalEvent>> kinds,
            boolean guided,
            int most) {
        return lines.before(workshop.value(), seq, json.types(kinds), guided, Limit.of(most)).stream()
                .map(this::entry)
                .toList();
    }

    /** The line of a command. */
    @Transactional(readOnly = true)
    public Optional<JournalEntry> entry(WorkshopId workshop, CommandId command) {
        return lines.findByKeyWorkshopIdAndCommandId(workshop.value(), command.value())
                .map(this::entry);
    }

    /** The lines that were taken back, and whose taking back was not taken back itself. */
    @Transactional(readOnly = true)
    public Set<Long> undone(WorkshopId workshop) {
        Set<Long> undone = new HashSet<>();
        for (JournalLineEntity line : lines.findByKeyWorkshopIdAndUndoesIsNotNullOrderByKeySeqDesc(workshop.value())) {
            if (!undone.contains(line.seq())) {
                line.undoes().ifPresent(undone::add);
            }
        }
        return undone;
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

    private JournalEntry entry(JournalLineEntity line) {
        return new JournalEntry(
                line.seq(),
                new CommandId(line.commandId()),
                json.read(line.type(), line.payload()),
                line.at(),
                line.facilitator(),
                line.undoes());
    }

    private Instant now(JournalHeadEntity head) {
        Instant now = clock.instant();
        return head.discreet() ? now.truncatedTo(ChronoUnit.DAYS) : now.truncatedTo(ChronoUnit.MICROS);
    }
}

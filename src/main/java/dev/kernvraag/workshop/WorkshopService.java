package dev.kernvraag.workshop;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.WorkshopEvent.AdmissionSet;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopBinned;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopClosed;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopCreated;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes workshops and keeps their frame; every change is one of those who guide it. */
@Service
public class WorkshopService {
    private final WorkshopRepository workshops;
    private final Frames frames;
    private final JournalService journal;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final int capacity;

    WorkshopService(
            WorkshopRepository workshops,
            Frames frames,
            JournalService journal,
            ApplicationEventPublisher publisher,
            Clock clock,
            @Value("${kernvraag.workshop.capacity:300}") int capacity) {
        this.workshops = workshops;
        this.frames = frames;
        this.journal = journal;
        this.publisher = publisher;
        this.clock = clock;
        this.capacity = capacity;
    }

    /**
     * Makes a workshop, closed at first, with a code and a link of its own.
     *
     * @throws Refusal {@code empty}, {@code tooLong}, {@code groupsMissing} or {@code groupsTooMany}
     */
    @Transactional
    public Workshop create(FacilitatorId facilitator, NewWorkshop wanted) {
        return create(facilitator, WorkshopId.random(), wanted);
    }

    /**
     * Makes a workshop with an id that its maker chose: once, however often it is asked for.
     *
     * @throws Refusal as {@link #create(FacilitatorId, NewWorkshop)}
     * @throws UnknownWorkshop if the id is one of somebody else’s
     */
    @Transactional
    public Workshop create(FacilitatorId facilitator, WorkshopId id, NewWorkshop wanted) {
        return once(facilitator, id, () -> create(facilitator, id, wanted, Optional.empty()));
    }

    private Workshop once(FacilitatorId facilitator, WorkshopId id, Supplier<Workshop> make) {
        return workshops.existsById(id.value()) ? get(facilitator, id) : make.get();
    }

    private Workshop create(FacilitatorId facilitator, WorkshopId id, NewWorkshop wanted, Optional<WorkshopId> like) {
        NewWorkshop clean = wanted.checked();
        WorkshopEntity entity =
                new WorkshopEntity(id, facilitator, clean, frames.freeCode(), frames.freeLink(), capacity, now());
        workshops.saveAndFlush(entity);
        journal.open(entity.workshopId(), clean.anonymous());
        journal.once(entity.workshopId(), CommandId.random(), () -> new WorkshopCreated(clean.title()));
        publisher.publishEvent(new WorkshopMade(entity.workshopId(), like));
        return entity.toWorkshop();
    }

    /**
     * Makes a workshop with the frame and the agenda of another: closed, with a code of its own, without its cards and its people.
     *
     * @param suffix what the title of the copy ends with; a long title makes room for it
     * @throws UnknownWorkshop as {@link #get}
     */
    @Transactional
    public Workshop duplicate(FacilitatorId facilitator, WorkshopId id, String suffix) {
        return duplicate(facilitator, id, WorkshopId.random(), suffix);
    }

    /**
     * Makes such a copy with an id that its maker chose: once, however often it is asked for.
     *
     * @throws UnknownWorkshop as {@link #get}
     */
    @Transactional
    public Workshop duplicate(FacilitatorId facilitator, WorkshopId id, WorkshopId copy, String suffix) {
        Workshop original = get(facilitator, id);
        NewWorkshop like = new NewWorkshop(
                NewWorkshop.title(original.title(), suffix),
                original.askedFor(),
                original.briefLanguage(),
                original.anonymous(),
                original.groups().stream().map(StakeholderGroup::name).toList());
        return once(facilitator, copy, () -> create(facilitator, copy, like, Optional.of(id)));
    }

    /** The workshops that a facilitator guides and that are not in the bin, newest first. */
    @Transactional(readOnly = true)
    public List<Workshop> of(FacilitatorId facilitator) {
        return workshops.guidedBy(facilitator.value()).stream()
                .map(WorkshopEntity::toWorkshop)
                .toList();
    }

    /** A workshop, unless it is in the bin. */
    @Transactional(readOnly = true)
    public Optional<Workshop> find(WorkshopId id) {
        return workshops.findPresent(id.value()).map(WorkshopEntity::toWorkshop);
    }

    /**
     * A workshop that the facilitator guides.
     *
     * @throws UnknownWorkshop also if it is somebody else’s, so that ids cannot be probed
     */
    @Transactional(readOnly = true)
    public Workshop get(FacilitatorId facilitator, WorkshopId id) {
        return workshops
                .findPresent(id.value())
                .map(WorkshopEntity::toWorkshop)
                .filter(workshop -> workshop.guidedBy(facilitator))
                .orElseThrow(UnknownWorkshop::new);
    }

    /** Lets people join and write. */
    @Transactional
    public Receipt open(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return frames.change(facilitator, id, command, workshop -> {
            workshop.open(true);
            return new WorkshopOpened();
        });
    }

    /** Lets nobody join or write any more. */
    @Transactional
    public Receipt close(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return frames.change(facilitator, id, command, workshop -> {
            workshop.open(false);
            return new WorkshopClosed();
        });
    }

    /**
     * Decides whom the workshop lets in from now on. Who is inside stays there, and who waits goes on waiting.
     *
     * @throws Refusal {@code rosterNeedsNames} for {@link Admission#LISTED} in an anonymous workshop
     */
    @Transactional
    public Receipt admission(FacilitatorId facilitator, WorkshopId id, CommandId command, Admission wanted) {
        return frames.change(facilitator, id, command, workshop -> {
            Workshop now = workshop.toWorkshop();
            if (wanted == Admission.LISTED && now.anonymous()) {
                throw new Refusal("rosterNeedsNames");
            }
            workshop.admission(wanted);
            return new AdmissionSet(wanted, now.admission());
        });
    }

    /**
     * Puts a workshop in the bin, from which {@link #restore} takes it back.
     *
     * @throws Refusal {@code ownerOnly}
     */
    @Transactional
    public Receipt bin(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return frames.change(facilitator, id, command, workshop -> {
            workshop.admitOwner(facilitator);
            workshop.bin(now());
            return new WorkshopBinned(true);
        });
    }

    /**
     * Takes a workshop out of the bin.
     *
     * @throws Refusal {@code ownerOnly}
     */
    @Transactional
    public Receipt restore(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return frames.change(facilitator, id, command, workshop -> {
            workshop.admitOwner(facilitator);
            workshop.bin(null);
            return new WorkshopBinned(false);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

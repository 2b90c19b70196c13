package dev.kernvraag.workshop;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.WorkshopEvent.CapacitySet;
import dev.kernvraag.workshop.WorkshopEvent.EntriesRenewed;
import dev.kernvraag.workshop.WorkshopEvent.PeopleTurnedBack;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people come into a workshop, and how many fit. */
@Service
public class EntryService {
    private final WorkshopRepository workshops;
    private final FormerEntryRepository former;
    private final Frames frames;
    private final JournalService journal;
    private final int most;

    /**
     * @param usual how many fit in a workshop that is made
     * @param most how many a facilitator may let it hold
     */
    EntryService(
            WorkshopRepository workshops,
            FormerEntryRepository former,
            Frames frames,
            JournalService journal,
            @Value("${kernvraag.workshop.capacity:300}") int usual,
            @Value("${kernvraag.workshop.capacity-max:1000}") int most) {
        this.workshops = workshops;
        this.former = former;
        this.frames = frames;
        this.journal = journal;
        this.most = Math.max(usual, most);
    }

    /**
     * The workshop that a code or a link opens, unless it is in the bin.
     *
     * @throws Refusal {@code codeRenewed} if it opened one until it was renewed
     */
    @Transactional(readOnly = true)
    public Optional<Workshop> find(JoinEntry entry) {
        Optional<WorkshopEntity> found =
                switch (entry) {
                    case JoinCode code -> workshops.findByJoinCodeAndBinnedAtIsNull(code.value());
                    case JoinLink link -> workshops.findByJoinLinkAndBinnedAtIsNull(link.value());
                };
        if (found.isEmpty() && former.existsById(entry.value())) {
            throw new Refusal("codeRenewed");
        }
        return found.map(WorkshopEntity::toWorkshop);
    }

    /**
     * Gives a workshop a new code and a new link; those of before let nobody in any more, and there is no way back. Who is
     * inside stays, and who waits goes on waiting.
     */
    @Transactional
    public Receipt renew(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return frames.change(facilitator, id, command, workshop -> {
            Workshop before = workshop.toWorkshop();
            former.saveAll(List.of(new FormerEntryEntity(before.code(), id), new FormerEntryEntity(before.link(), id)));
            workshop.entries(frames.freeCode(), frames.freeLink());
            return new EntriesRenewed();
        });
    }

    /** How many people a facilitator may let a workshop hold. */
    public int most() {
        return most;
    }

    /**
     * Decides how many fit; nobody has to leave.
     *
     * @throws Refusal {@code capacityRange}
     */
    @Transactional
    public Receipt setCapacity(FacilitatorId facilitator, WorkshopId id, CommandId command, int places) {
        return frames.change(facilitator, id, command, workshop -> {
            if (places < 1 || places > most) {
                throw new Refusal("capacityRange", most);
            }
            int before = workshop.toWorkshop().capacity();
            workshop.capacity(places);
            return new CapacitySet(places, before);
        });
    }

    /** Tells those who guide a workshop that somebody found it full, once until its capacity is set anew. */
    @Transactional
    public void turnedBack(WorkshopId id) {
        WorkshopEntity known = workshops.findPresent(id.value()).orElseThrow(UnknownWorkshop::new);
        if (!known.toWorkshop().turnedBack()) {
            journal.once(id, CommandId.random(), () -> {
                known.turnBack();
                return new PeopleTurnedBack(known.toWorkshop().capacity());
            });
        }
    }
}

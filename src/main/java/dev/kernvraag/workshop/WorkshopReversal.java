package dev.kernvraag.workshop;

import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.WorkshopEvent.AdmissionSet;
import dev.kernvraag.workshop.WorkshopEvent.CapacitySet;
import dev.kernvraag.workshop.WorkshopEvent.CoFacilitatorDismissed;
import dev.kernvraag.workshop.WorkshopEvent.CoFacilitatorInvited;
import dev.kernvraag.workshop.WorkshopEvent.EntriesRenewed;
import dev.kernvraag.workshop.WorkshopEvent.PeopleTurnedBack;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopBinned;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopClosed;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopCreated;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopHandedOver;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopOpened;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Closes a workshop that was opened, and the other way round; lets in whom it let in before. */
@Component
class WorkshopReversal implements Reversal<WorkshopEvent> {
    private final WorkshopRepository workshops;

    WorkshopReversal(WorkshopRepository workshops) {
        this.workshops = workshops;
    }

    @Override
    public Class<WorkshopEvent> events() {
        return WorkshopEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId workshop, WorkshopEvent event) {
        return switch (event) {
            case WorkshopOpened opened -> Optional.of(() -> open(workshop, false));
            case WorkshopClosed closed -> Optional.of(() -> open(workshop, true));
            case AdmissionSet set -> Optional.of(() -> admission(workshop, set));
            case CapacitySet set -> Optional.of(() -> capacity(workshop, set));
            case EntriesRenewed renewed -> Optional.empty();
            case PeopleTurnedBack turned -> Optional.empty();
            case WorkshopCreated created -> Optional.empty();
            case WorkshopBinned binned -> Optional.empty();
            case CoFacilitatorInvited invited -> Optional.empty();
            case CoFacilitatorDismissed dismissed -> Optional.empty();
            case WorkshopHandedOver handedOver -> Optional.empty();
        };
    }

    private JournalEvent admission(WorkshopId id, AdmissionSet set) {
        WorkshopEntity entity = workshops
                .findById(id.value())
                .filter(found -> found.toWorkshop().admission() == set.admission())
                .orElseThrow(() -> new Refusal("changedSince"));
        entity.admission(set.before());
        return new AdmissionSet(set.before(), set.admission());
    }

    private JournalEvent capacity(WorkshopId id, CapacitySet set) {
        WorkshopEntity entity = workshops
                .findById(id.value())
                .filter(found -> found.toWorkshop().capacity() == set.capacity())
                .orElseThrow(() -> new Refusal("changedSince"));
        entity.capacity(set.before());
        return new CapacitySet(set.before(), set.capacity());
    }

    private JournalEvent open(WorkshopId id, boolean open) {
        WorkshopEntity entity = workshops
                .findById(id.value())
                .filter(found -> found.toWorkshop().open() != open)
                .orElseThrow(() -> new Refusal("changedSince"));
        entity.open(open);
        return open ? new WorkshopOpened() : new WorkshopClosed();
    }
}

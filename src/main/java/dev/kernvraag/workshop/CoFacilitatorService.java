package dev.kernvraag.workshop;

import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.WorkshopEvent.CoFacilitatorDismissed;
import dev.kernvraag.workshop.WorkshopEvent.CoFacilitatorInvited;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopHandedOver;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who guides a workshop together. A co-facilitator does all that its facilitator does, but to throw the workshop away,
 * to say who guides it, and to hand it over.
 */
@Service
public class CoFacilitatorService {
    /** The most co-facilitators of a workshop. */
    public static final int MOST = 10;

    private final WorkshopRepository workshops;
    private final FacilitatorService facilitators;
    private final JournalService journal;

    CoFacilitatorService(WorkshopRepository workshops, FacilitatorService facilitators, JournalService journal) {
        this.workshops = workshops;
        this.facilitators = facilitators;
        this.journal = journal;
    }

    /**
     * Who guides a workshop beside the one whose it is, by name.
     *
     * @throws UnknownWorkshop if the reader does not guide it
     */
    @Transactional(readOnly = true)
    public List<Facilitator> of(FacilitatorId reader, WorkshopId id) {
        return guided(reader, id).toWorkshop().coFacilitators().stream()
                .flatMap(one -> facilitators.byId(one).stream())
                .sorted(Comparator.comparing(Facilitator::name))
                .toList();
    }

    /**
     * Lets somebody with an account on this server guide the workshop too.
     *
     * @throws Refusal {@code ownerOnly}, {@code noAccount}, {@code guidesAlready} or {@code coFacilitatorsTooMany}
     */
    @Transactional
    public Receipt invite(FacilitatorId owner, WorkshopId id, CommandId command, String email) {
        return change(owner, id, command, workshop -> {
            workshop.admitOwner(owner);
            Facilitator invited = facilitators.byEmail(email).orElseThrow(() -> new Refusal("noAccount"));
            if (workshop.toWorkshop().guidedBy(invited.id())) {
                throw new Refusal("guidesAlready");
            }
            if (workshop.toWorkshop().coFacilitators().size() >= MOST) {
                throw new Refusal("coFacilitatorsTooMany", MOST);
            }
            workshop.assist(invited.id());
            return new CoFacilitatorInvited(invited.id().value(), invited.name());
        });
    }

    /**
     * Lets a co-facilitator go; they may also go by themselves.
     *
     * @throws Refusal {@code ownerOnly} or {@code noCoFacilitator}
     */
    @Transactional
    public Receipt dismiss(FacilitatorId facilitator, WorkshopId id, CommandId command, FacilitatorId coFacilitator) {
        return change(facilitator, id, command, workshop -> {
            if (!facilitator.equals(coFacilitator)) {
                workshop.admitOwner(facilitator);
            }
            Facilitator gone = coFacilitator(workshop, coFacilitator);
            workshop.dismiss(gone.id());
            return new CoFacilitatorDismissed(gone.id().value(), gone.name());
        });
    }

    /**
     * Makes the workshop a co-facilitator’s own; whose it was guides it too from then on.
     *
     * @throws Refusal {@code ownerOnly} or {@code noCoFacilitator}
     */
    @Transactional
    public Receipt handOver(FacilitatorId owner, WorkshopId id, CommandId command, FacilitatorId coFacilitator) {
        return change(owner, id, command, workshop -> {
            workshop.admitOwner(owner);
            Facilitator next = coFacilitator(workshop, coFacilitator);
            workshop.handOver(next.id());
            return new WorkshopHandedOver(next.id().value(), next.name());
        });
    }

    private Receipt change(
            FacilitatorId facilitator, WorkshopId id, CommandId command, Function<WorkshopEntity, WorkshopEvent> step) {
        return journal.once(id, command, () -> {
            WorkshopEntity workshop = guided(facilitator, id);
            journal.signedBy(id, facilitator.value());
            return step.apply(workshop);
        });
    }

    private WorkshopEntity guided(FacilitatorId facilitator, WorkshopId id) {
        return workshops
                .findPresent(id.value())
                .filter(found -> found.toWorkshop().guidedBy(facilitator))
                .orElseThrow(UnknownWorkshop::new);
    }

    private Facilitator coFacilitator(WorkshopEntity workshop, FacilitatorId who) {
        if (!workshop.toWorkshop().coFacilitators().contains(who)) {
            throw new Refusal("noCoFacilitator");
        }
        return facilitators.byId(who).orElseThrow(() -> new Refusal("noCoFacilitator"));
    }
}

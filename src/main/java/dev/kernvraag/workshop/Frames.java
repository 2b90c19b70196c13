package dev.kernvraag.workshop;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import java.security.SecureRandom;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Changes a workshop’s frame for one who guides it, and draws codes and links that nobody ever had. */
@Component
class Frames {
    private final WorkshopRepository workshops;
    private final FormerEntryRepository former;
    private final JournalService journal;
    private final SecureRandom random = new SecureRandom();

    Frames(WorkshopRepository workshops, FormerEntryRepository former, JournalService journal) {
        this.workshops = workshops;
        this.former = former;
        this.journal = journal;
    }

    /**
     * Carries a command out, once.
     *
     * @throws UnknownWorkshop also if the facilitator does not guide it, so that ids cannot be probed
     */
    Receipt change(
            FacilitatorId facilitator, WorkshopId id, CommandId command, Function<WorkshopEntity, WorkshopEvent> step) {
        return journal.once(id, command, () -> {
            WorkshopEntity workshop = workshops
                    .findById(id.value())
                    .filter(found -> found.toWorkshop().guidedBy(facilitator))
                    .orElseThrow(UnknownWorkshop::new);
            journal.signedBy(id, facilitator.value());
            return step.apply(workshop);
        });
    }

    JoinCode freeCode() {
        JoinCode code = JoinCode.random(random);
        while (workshops.existsByJoinCode(code.value()) || former.existsById(code.value())) {
            code = JoinCode.random(random);
        }
        return code;
    }

    JoinLink freeLink() {
        return JoinLink.random(random);
    }
}

package dev.kernvraag.ui.room;

import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Notices;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.workshop.CoFacilitatorService;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import org.springframework.stereotype.Component;

/** Shows who guides a workshop together, and carries out what its facilitator decides about that. */
@Component
class Companions {
    private final CoFacilitatorService together;
    private final WorkshopService workshops;
    private final FacilitatorService facilitators;
    private final CurrentFacilitator current;

    Companions(
            CoFacilitatorService together,
            WorkshopService workshops,
            FacilitatorService facilitators,
            CurrentFacilitator current) {
        this.together = together;
        this.workshops = workshops;
        this.facilitators = facilitators;
        this.current = current;
    }

    void open(WorkshopId id) {
        Facilitator me = current.get();
        Workshop workshop = workshops.get(me.id(), id);
        String owner =
                facilitators.byId(workshop.facilitator()).map(Facilitator::name).orElse("");
        new TogetherDialog(me, workshop.ownedBy(me.id()), owner, together.of(me.id(), id), new TogetherDialog.Wish() {
                    @Override
                    public void invite(CommandId command, String email) {
                        together.invite(me.id(), id, command, email);
                        told("room.co.invited");
                    }

                    @Override
                    public void dismiss(CommandId command, Facilitator one) {
                        together.dismiss(me.id(), id, command, one.id());
                        told("room.co.dismissed");
                    }

                    @Override
                    public void handOver(CommandId command, Facilitator one) {
                        together.handOver(me.id(), id, command, one.id());
                        told("room.co.handedOver");
                    }
                })
                .open();
    }

    private static void told(String key) {
        Notices.tell(PersonLanguage.texts().get(key));
    }
}

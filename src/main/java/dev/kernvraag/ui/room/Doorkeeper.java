package dev.kernvraag.ui.room;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.LobbyService;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.ui.history.StepUndo;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Notices;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.workshop.EntryService;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries out what the facilitator decides about who comes in, each as one command. */
@Component
class Doorkeeper {
    private final LobbyService lobby;
    private final WorkshopService workshops;
    private final EntryService entries;
    private final CurrentFacilitator current;
    private final StepUndo undo;

    Doorkeeper(
            LobbyService lobby,
            WorkshopService workshops,
            EntryService entries,
            CurrentFacilitator current,
            StepUndo undo) {
        this.entries = entries;
        this.lobby = lobby;
        this.workshops = workshops;
        this.current = current;
        this.undo = undo;
    }

    /** Asks whom the workshop lets in. */
    void ask(WorkshopId id) {
        FacilitatorId me = current.get().id();
        Workshop workshop = workshops.get(me, id);
        List<String> roster = lobby.roster(me, id);
        new AdmissionDialog(workshop, roster, (command, wanted, labels) -> {
                    if (!labels.equals(roster)) {
                        CommandId listed = command.part("roster" + labels);
                        undo.step(id, listed, once -> lobby.setRoster(me, id, once, labels));
                    }
                    if (wanted != workshop.admission()) {
                        CommandId admitted = command.part("admission" + wanted);
                        undo.step(id, admitted, once -> workshops.admission(me, id, once, wanted));
                    }
                })
                .open();
    }

    void letIn(WorkshopId id, List<ParticipantId> whom) {
        undo.step(id, command -> lobby.letIn(current.get().id(), id, command, whom));
    }

    void turnAway(WorkshopId id, List<ParticipantId> whom) {
        undo.step(id, command -> lobby.turnAway(current.get().id(), id, command, whom));
    }

    /** Asks how many people fit. */
    void askCapacity(WorkshopId id) {
        FacilitatorId me = current.get().id();
        Workshop workshop = workshops.get(me, id);
        new CapacityDialog(
                        workshop,
                        entries.most(),
                        places -> undo.step(id, command -> entries.setCapacity(me, id, command, places)))
                .open();
    }

    /** Asks whether the workshop should get a new code and a new link, from which there is no way back. */
    void askToRenew(WorkshopId id) {
        CommandId command = CommandId.random();
        new RenewDialog(() -> {
                    entries.renew(current.get().id(), id, command);
                    Notices.tell(PersonLanguage.texts().get("room.renew.done"));
                })
                .open();
    }
}

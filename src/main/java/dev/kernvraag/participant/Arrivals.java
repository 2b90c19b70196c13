package dev.kernvraag.participant;

import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantEvent.ParticipantJoined;
import dev.kernvraag.participant.ParticipantEvent.ParticipantKnocked;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes people in: writes who came, and whether they are inside or wait. */
@Component
class Arrivals {
    private final ParticipantRepository participants;
    private final WorkshopService workshops;
    private final Entrance entrance;
    private final JournalService journal;

    Arrivals(ParticipantRepository participants, WorkshopService workshops, Entrance entrance, JournalService journal) {
        this.participants = participants;
        this.workshops = workshops;
        this.entrance = entrance;
        this.journal = journal;
    }

    /** Takes somebody in who has been let through already. */
    @Transactional
    void take(WorkshopId id, Pass pass, String name, GroupId group) {
        take(id, pass.command(), pass, name, group, Optional.empty());
    }

    /** Takes somebody in from outside. */
    @Transactional
    void take(Newcomer newcomer, Pass pass) {
        take(newcomer.workshop(), pass.command(), pass, newcomer.name(), newcomer.group(), Optional.of(newcomer));
    }

    private void take(
            WorkshopId id, CommandId command, Pass pass, String name, GroupId group, Optional<Newcomer> stranger) {
        journal.once(id, command, () -> {
            Workshop workshop = workshops.find(id).orElseThrow(UnknownWorkshop::new);
            if (!workshop.open()) {
                throw new Refusal("workshopClosed");
            }
            ParticipantId who = pass.token().participant();
            String shown = Entrance.introduce(workshop, name, group);
            Entrance.Place place = stranger.map(one -> entrance.receive(workshop, who, shown, one))
                    .orElseGet(() -> entrance.receive(workshop, who, shown));
            ParticipantEntity entity = new ParticipantEntity(
                    who.value(), id, shown, group, pass.token().secret().hash(), place.role());
            stranger.ifPresent(one -> entity.came(one.origin().device().markIn(id), place.reason()));
            participants.save(entity);
            return place.role() == Role.WAITS
                    ? new ParticipantKnocked(who.value(), shown, group.value(), place.reason())
                    : new ParticipantJoined(who.value(), shown, group.value());
        });
    }
}

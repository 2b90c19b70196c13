package dev.kernvraag.participant;

import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantEvent.LobbyAnswered;
import dev.kernvraag.participant.ParticipantEvent.ParticipantAppointed;
import dev.kernvraag.participant.ParticipantEvent.ParticipantJoined;
import dev.kernvraag.participant.ParticipantEvent.ParticipantKnocked;
import dev.kernvraag.participant.ParticipantEvent.PersonSeated;
import dev.kernvraag.participant.ParticipantEvent.RosterSet;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Gives people the role back that they had, and a roster the names that stood on it. */
@Component
class ParticipantReversal implements Reversal<ParticipantEvent> {
    private final ParticipantRepository participants;
    private final WorkshopService workshops;
    private final Entrance entrance;
    private final Rosters rosters;

    ParticipantReversal(
            ParticipantRepository participants, WorkshopService workshops, Entrance entrance, Rosters rosters) {
        this.participants = participants;
        this.workshops = workshops;
        this.entrance = entrance;
        this.rosters = rosters;
    }

    @Override
    public Class<ParticipantEvent> events() {
        return ParticipantEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId workshop, ParticipantEvent event) {
        return switch (event) {
            case ParticipantAppointed appointed -> appointed.before().map(before -> () -> appoint(appointed, before));
            case LobbyAnswered answered -> Optional.of(() -> answer(workshop, answered));
            case PersonSeated seated ->
                Optional.of(() -> appoint(
                        new ParticipantAppointed(seated.participant(), Role.TAKES_PART, Optional.empty()),
                        Role.REMOVED));
            case RosterSet set -> Optional.of(() -> roster(workshop, set));
            case ParticipantJoined joined -> Optional.empty();
            case ParticipantKnocked knocked -> Optional.empty();
        };
    }

    /** Who was let in by mistake waits at the door again. */
    private JournalEvent answer(WorkshopId id, LobbyAnswered answered) {
        List<ParticipantEntity> people = participants.findAllById(answered.participants());
        if (people.stream().anyMatch(one -> one.role() != answered.role())) {
            throw new Refusal("changedSince");
        }
        if (answered.before().inside()) {
            workshops.find(id).ifPresent(workshop -> entrance.seat(workshop, people.size()));
        }
        people.forEach(one -> one.role(answered.before()));
        return new LobbyAnswered(answered.participants(), answered.before(), answered.role());
    }

    private JournalEvent roster(WorkshopId id, RosterSet set) {
        if (!rosters.labels(id).equals(set.labels())) {
            throw new Refusal("changedSince");
        }
        rosters.set(id, set.before());
        return new RosterSet(set.before(), set.labels());
    }

    private JournalEvent appoint(ParticipantAppointed appointed, Role before) {
        ParticipantEntity entity = participants
                .findById(appointed.participant())
                .filter(found -> found.role() == appointed.role())
                .orElseThrow(() -> new Refusal("changedSince"));
        entity.role(before);
        return new ParticipantAppointed(appointed.participant(), before, Optional.of(appointed.role()));
    }
}

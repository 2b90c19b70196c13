package dev.kernvraag.participant;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantEvent.PersonSeated;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import java.security.SecureRandom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody who is at the table without a screen of their own a seat, so that they have a say too. */
@Service
public class SeatService {
    private final ParticipantService people;
    private final ParticipantRepository participants;
    private final Entrance entrance;
    private final JournalService journal;
    private final SecureRandom random = new SecureRandom();

    SeatService(
            ParticipantService people, ParticipantRepository participants, Entrance entrance, JournalService journal) {
        this.people = people;
        this.participants = participants;
        this.entrance = entrance;
        this.journal = journal;
    }

    /**
     * Seats somebody. Nobody holds their secret, so no browser ever comes in as this person.
     *
     * @param seated a new id
     * @param name at most {@link ParticipantService#NAME_MAX} characters; not kept in an anonymous workshop
     * @throws Refusal {@code seatedAlready}, {@code workshopFull}, {@code groupUnknown}, {@code empty} or {@code tooLong}
     */
    @Transactional
    public Receipt seat(
            FacilitatorId facilitator,
            WorkshopId id,
            CommandId command,
            ParticipantId seated,
            String name,
            GroupId group) {
        return journal.once(id, command, () -> {
            Workshop workshop = people.admit(facilitator, id);
            if (participants.existsById(seated.value())) {
                throw new Refusal("seatedAlready");
            }
            String shown = Entrance.introduce(workshop, name, group);
            entrance.seat(workshop, 1);
            ParticipantEntity entity = new ParticipantEntity(
                    seated.value(), id, shown, group, Secret.random(random).hash(), Role.TAKES_PART);
            entity.seat();
            participants.save(entity);
            return new PersonSeated(seated.value(), shown, group.value());
        });
    }
}

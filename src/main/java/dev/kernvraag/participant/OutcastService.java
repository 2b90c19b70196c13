package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes writers out of a room and lets them in again; for the modules above, inside the command that they carry out.
 *
 * <p>Where names are kept, the person gets the role of somebody who was removed. Where nobody knows who is who, no row of a
 * participant changes: it would tie a card to a person, and the counts by group would tell which group lost somebody. Only
 * the mark of the thing is kept that gave them away. It is compared with whoever comes to the door or sends something, at
 * every node, and says nothing to anybody who does not hold the secret.
 */
@Service
public class OutcastService {
    private final OutcastRepository outcasts;
    private final ParticipantRepository participants;

    OutcastService(OutcastRepository outcasts, ParticipantRepository participants) {
        this.outcasts = outcasts;
        this.participants = participants;
    }

    /** Who is out of a workshop without being known by name. */
    @Transactional(readOnly = true)
    public List<Outcast> of(WorkshopId id) {
        return outcasts.findByWorkshopIdOrderByThing(id.value()).stream()
                .map(OutcastEntity::toOutcast)
                .toList();
    }

    /**
     * Takes a writer out.
     *
     * @return whether they were in until now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeOut(WorkshopId id, Writer writer) {
        if (writer.named().isPresent()) {
            return appoint(id, writer.named().get(), Role.REMOVED);
        }
        boolean fresh = !outcasts.existsById(writer.trace().thing());
        if (fresh) {
            outcasts.save(new OutcastEntity(id, writer.trace()));
        }
        return fresh;
    }

    /** Lets a writer in again who was taken out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letIn(WorkshopId id, Writer writer) {
        if (writer.named().isPresent()) {
            appoint(id, writer.named().get(), Role.TAKES_PART);
        } else {
            outcasts.findById(writer.trace().thing()).ifPresent(outcasts::delete);
        }
    }

    private boolean appoint(WorkshopId id, ParticipantId person, Role role) {
        ParticipantEntity entity = participants
                .findById(person.value())
                .filter(found -> found.toParticipant().workshop().equals(id))
                .orElseThrow(() -> new Refusal("noParticipant"));
        boolean another = entity.role() != role;
        entity.role(role);
        return another;
    }

    /** Whether an actor is one of them. */
    boolean isOut(WorkshopId id, Actor actor) {
        return actor instanceof Actor.AsParticipant && of(id).stream().anyMatch(one -> one.is(actor));
    }
}

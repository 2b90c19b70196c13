package dev.kernvraag.participant;

import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantEvent.ParticipantAppointed;
import dev.kernvraag.participant.ParticipantEvent.ParticipantJoined;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Gives somebody the role back that they had. */
@Component
class ParticipantReversal implements Reversal<ParticipantEvent> {
    private final ParticipantRepository participants;

    ParticipantReversal(ParticipantRepository participants) {
        this.participants = participants;
    }

    @Override
    public Class<ParticipantEvent> events() {
        return ParticipantEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId workshop, ParticipantEvent event) {
        return switch (event) {
            case ParticipantAppointed appointed -> appointed.before().map(before -> () -> appoint(appointed, before));
            case ParticipantJoined joined -> Optional.empty();
        };
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

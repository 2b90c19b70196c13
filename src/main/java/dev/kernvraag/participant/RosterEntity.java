package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "roster_entry")
class RosterEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    private int pos;

    private String label;

    @Column(name = "match_key")
    private String matchKey;

    @Column(name = "participant_id")
    private @Nullable UUID participantId;

    @SuppressWarnings("NullAway.Init")
    protected RosterEntity() {}

    RosterEntity(WorkshopId workshop, int pos, String label, String matchKey, @Nullable UUID claimedBy) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop.value();
        this.pos = pos;
        this.label = label;
        this.matchKey = matchKey;
        this.participantId = claimedBy;
    }

    String label() {
        return label;
    }

    String matchKey() {
        return matchKey;
    }

    Optional<UUID> claimedBy() {
        return Optional.ofNullable(participantId);
    }

    void claim(ParticipantId who) {
        participantId = who.value();
    }
}

package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.workshop.GroupId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "participant")
class ParticipantEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    private String name;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "at_table")
    private boolean atTable;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ParticipantEntity() {}

    ParticipantEntity(UUID id, WorkshopId workshop, String name, GroupId group, String secretHash, Role role) {
        this.id = id;
        this.workshopId = workshop.value();
        this.name = name;
        this.groupId = group.value();
        this.secretHash = secretHash;
        this.role = role;
    }

    String secretHash() {
        return secretHash;
    }

    void seat() {
        atTable = true;
    }

    Role role() {
        return role;
    }

    void role(Role given) {
        role = given;
    }

    Participant toParticipant() {
        return new Participant(
                new ParticipantId(id), new WorkshopId(workshopId), name, new GroupId(groupId), role, atTable);
    }
}

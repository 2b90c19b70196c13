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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
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

    @Column(name = "device_mark")
    private @Nullable String deviceMark;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_because")
    private @Nullable WaitReason waitsBecause;

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

    /** Whether a token is the one that was given for this person. */
    boolean heldBy(Token token) {
        return MessageDigest.isEqual(
                secretHash.getBytes(StandardCharsets.US_ASCII),
                token.secret().hash().getBytes(StandardCharsets.US_ASCII));
    }

    /** They came with a browser, and wait for a reason if others come straight in. */
    void came(String mark, Optional<WaitReason> reason) {
        deviceMark = mark;
        waitsBecause = reason.orElse(null);
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
                new ParticipantId(id),
                new WorkshopId(workshopId),
                name,
                new GroupId(groupId),
                role,
                atTable,
                Optional.ofNullable(waitsBecause));
    }
}

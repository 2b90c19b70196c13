package dev.kernvraag.workshop;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "workshop")
class WorkshopEntity {
    @Id
    private UUID id;

    @Column(name = "facilitator_id")
    private UUID facilitatorId;

    private String title;

    @Column(name = "asked_for")
    private String askedFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "brief_language")
    private Language briefLanguage;

    private boolean anonymous;

    @Column(name = "join_code")
    private String joinCode;

    @Column(name = "join_link")
    private String joinLink;

    @Column(name = "is_open")
    private boolean open;

    @Enumerated(EnumType.STRING)
    private Admission admission = Admission.ANYBODY;

    private int capacity;

    @Column(name = "turned_back")
    private boolean turnedBack;

    @ElementCollection
    @CollectionTable(name = "stakeholder_group", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "pos")
    private List<GroupEntity> groups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "co_facilitator", joinColumns = @JoinColumn(name = "workshop_id"))
    @Column(name = "facilitator_id")
    private Set<UUID> coFacilitators = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "binned_at")
    private @Nullable Instant binnedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected WorkshopEntity() {}

    WorkshopEntity(
            WorkshopId id,
            FacilitatorId facilitator,
            NewWorkshop wanted,
            JoinCode code,
            JoinLink link,
            int capacity,
            Instant createdAt) {
        this.id = id.value();
        this.facilitatorId = facilitator.value();
        this.title = wanted.title();
        this.askedFor = wanted.askedFor();
        this.briefLanguage = wanted.briefLanguage();
        this.anonymous = wanted.anonymous();
        this.joinCode = code.value();
        this.joinLink = link.value();
        this.capacity = capacity;
        wanted.groups().forEach(name -> groups.add(new GroupEntity(name)));
        this.createdAt = createdAt;
    }

    void assist(FacilitatorId facilitator) {
        coFacilitators.add(facilitator.value());
    }

    void dismiss(FacilitatorId facilitator) {
        coFacilitators.remove(facilitator.value());
    }

    /** The co-facilitator becomes the one whose it is, and the other way round. */
    void handOver(FacilitatorId coFacilitator) {
        coFacilitators.remove(coFacilitator.value());
        coFacilitators.add(facilitatorId);
        facilitatorId = coFacilitator.value();
    }

    /**
     * Lets nobody through but the one whose it is.
     *
     * @throws Refusal {@code ownerOnly}
     */
    void admitOwner(FacilitatorId facilitator) {
        if (!facilitatorId.equals(facilitator.value())) {
            throw new Refusal("ownerOnly");
        }
    }

    WorkshopId workshopId() {
        return new WorkshopId(id);
    }

    void open(boolean nowOpen) {
        this.open = nowOpen;
    }

    void admission(Admission wanted) {
        this.admission = wanted;
    }

    /** Lets people in by another code and another link from now on. */
    void entries(JoinCode code, JoinLink link) {
        this.joinCode = code.value();
        this.joinLink = link.value();
    }

    void capacity(int places) {
        this.capacity = places;
        this.turnedBack = false;
    }

    void turnBack() {
        this.turnedBack = true;
    }

    void bin(@Nullable Instant at) {
        this.binnedAt = at;
    }

    boolean binned() {
        return binnedAt != null;
    }

    Workshop toWorkshop() {
        return new Workshop(
                workshopId(),
                new FacilitatorId(facilitatorId),
                title,
                askedFor,
                briefLanguage,
                anonymous,
                new JoinCode(joinCode),
                new JoinLink(joinLink),
                open,
                admission,
                capacity,
                turnedBack,
                groups.stream().map(GroupEntity::toGroup).toList(),
                createdAt,
                coFacilitators.stream().map(FacilitatorId::new).collect(Collectors.toUnmodifiableSet()));
    }
}

package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.workshop.GroupId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "subgroup")
class SubgroupEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "pos")
    private int position;

    @Column(name = "step_id")
    private UUID stepId;

    @ElementCollection
    @CollectionTable(name = "subgroup_member", joinColumns = @JoinColumn(name = "subgroup_id"))
    @Column(name = "participant_id")
    private Set<UUID> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "subgroup_stakeholders", joinColumns = @JoinColumn(name = "subgroup_id"))
    @Column(name = "group_id")
    private Set<UUID> groups = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SubgroupEntity() {}

    SubgroupEntity(WorkshopId workshop, int position, Subgroup subgroup) {
        this.id = subgroup.id().value();
        this.workshopId = workshop.value();
        this.position = position;
        this.stepId = subgroup.step().value();
        subgroup.groups().forEach(group -> groups.add(group.value()));
        hold(subgroup.members());
    }

    SubgroupId subgroupId() {
        return new SubgroupId(id);
    }

    int position() {
        return position;
    }

    /** Has these members and no others. */
    final void hold(Set<ParticipantId> people) {
        Set<UUID> wanted = people.stream().map(ParticipantId::value).collect(Collectors.toSet());
        members.retainAll(wanted);
        members.addAll(wanted);
    }

    Subgroup toSubgroup() {
        return new Subgroup(
                subgroupId(),
                new StepId(stepId),
                groups.stream().map(GroupId::new).collect(Collectors.toUnmodifiableSet()),
                members.stream().map(ParticipantId::new).collect(Collectors.toUnmodifiableSet()));
    }
}

package dev.kernvraag.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
class GroupEntity {
    @Column(name = "id")
    private UUID id;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected GroupEntity() {}

    GroupEntity(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
    }

    StakeholderGroup toGroup() {
        return new StakeholderGroup(new GroupId(id), name);
    }
}

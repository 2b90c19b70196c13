package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outcast")
class OutcastEntity {
    @Id
    @Column(name = "thing_id")
    private UUID thing;

    @Column(name = "workshop_id")
    private UUID workshopId;

    private String proof;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OutcastEntity() {}

    OutcastEntity(WorkshopId workshop, Outcast outcast) {
        this.thing = outcast.thing();
        this.workshopId = workshop.value();
        this.proof = outcast.proof();
    }

    Outcast toOutcast() {
        return new Outcast(thing, proof);
    }
}

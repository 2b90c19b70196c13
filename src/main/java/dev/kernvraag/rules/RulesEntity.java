package dev.kernvraag.rules;

import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "house_rules")
class RulesEntity {
    @Id
    @Column(name = "workshop_id")
    private UUID workshopId;

    private boolean held;

    private boolean presence;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RulesEntity() {}

    RulesEntity(WorkshopId workshop) {
        this.workshopId = workshop.value();
    }

    void set(HouseRules rules) {
        held = rules.held();
        presence = rules.presence();
    }

    HouseRules toRules() {
        return new HouseRules(held, presence);
    }
}

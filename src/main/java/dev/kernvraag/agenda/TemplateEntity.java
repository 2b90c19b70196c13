package dev.kernvraag.agenda;

import dev.kernvraag.facilitator.FacilitatorId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Entity
@Table(name = "agenda_template")
class TemplateEntity {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Id
    private UUID id;

    @Column(name = "facilitator_id")
    private UUID facilitatorId;

    private String name;

    private String steps;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TemplateEntity() {}

    TemplateEntity(FacilitatorId facilitator, String name, List<StepDraft> steps) {
        this.id = UUID.randomUUID();
        this.facilitatorId = facilitator.value();
        this.name = name;
        this.steps = JSON.writeValueAsString(steps);
    }

    boolean isOf(FacilitatorId facilitator) {
        return facilitatorId.equals(facilitator.value());
    }

    Template.Own toTemplate() {
        return new Template.Own(new TemplateId(id), name, JSON.readValue(steps, new TypeReference<>() {}));
    }
}

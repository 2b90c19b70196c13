package dev.kernvraag.workshop;

import dev.kernvraag.journal.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "former_entry")
class FormerEntryEntity implements Persistable<String> {
    @Id
    private String entry;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @SuppressWarnings("NullAway.Init")
    protected FormerEntryEntity() {}

    FormerEntryEntity(JoinEntry entry, WorkshopId workshop) {
        this.entry = entry.value();
        this.workshopId = workshop.value();
    }

    @Override
    public @Nullable String getId() {
        return entry;
    }

    /** An entry is written once and never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}

package dev.kernvraag.ladder;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ladder_answer")
class AnswerEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "rung_id")
    private UUID rungId;

    private String body;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    private String proof;

    @Column(name = "dead_end")
    private boolean deadEnd;

    @Column(name = "is_card")
    private boolean card;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AnswerEntity() {}

    AnswerEntity(
            AnswerId id, WorkshopId workshop, UUID rung, String text, Optional<ParticipantId> author, String proof) {
        this.id = id.value();
        this.workshopId = workshop.value();
        this.rungId = rung;
        this.body = text;
        this.authorId = author.map(ParticipantId::value).orElse(null);
        this.proof = proof;
    }

    UUID rungId() {
        return rungId;
    }

    void deadEnd(boolean ends) {
        deadEnd = ends;
    }

    void becomeCard() {
        card = true;
        deadEnd = false;
    }

    void free(boolean ends) {
        card = false;
        deadEnd = ends;
    }

    Answer toAnswer() {
        return new Answer(
                new AnswerId(id), body, Optional.ofNullable(authorId).map(ParticipantId::new), proof, deadEnd, card);
    }
}

package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
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
@Table(name = "card_comment")
class CommentEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "card_id")
    private UUID cardId;

    private String body;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    private String proof;

    @Column(name = "pos")
    private int position;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CommentEntity() {}

    CommentEntity(WorkshopId workshop, Comment comment) {
        this.id = comment.id().value();
        this.workshopId = workshop.value();
        this.cardId = comment.card().value();
        this.body = comment.text();
        this.authorId = comment.author().map(ParticipantId::value).orElse(null);
        this.proof = comment.proof();
        this.position = comment.position();
    }

    int position() {
        return position;
    }

    void standLater() {
        position++;
    }

    Comment toComment() {
        return new Comment(
                new CommentId(id),
                new CardId(cardId),
                body,
                Optional.ofNullable(authorId).map(ParticipantId::new),
                proof,
                position);
    }
}

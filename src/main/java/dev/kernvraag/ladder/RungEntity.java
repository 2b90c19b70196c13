package dev.kernvraag.ladder;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ladder_rung")
class RungEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Column(name = "ladder_id")
    private UUID ladderId;

    @Column(name = "pos")
    private int position;

    @Column(name = "on_answer")
    private @Nullable UUID onAnswer;

    @Enumerated(EnumType.STRING)
    private Angle angle;

    private int form;

    @Column(name = "words_nl")
    private String wordsNl;

    @Column(name = "words_en")
    private String wordsEn;

    private boolean revealed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RungEntity() {}

    RungEntity(RungId id, WorkshopId workshop, UUID ladder, int position, Optional<AnswerId> on, Question question) {
        this.id = id.value();
        this.workshopId = workshop.value();
        this.ladderId = ladder;
        this.position = position;
        this.onAnswer = on.map(AnswerId::value).orElse(null);
        this.angle = question.angle();
        this.form = question.form();
        this.wordsNl = question.words().nl();
        this.wordsEn = question.words().en();
    }

    UUID id() {
        return id;
    }

    UUID ladderId() {
        return ladderId;
    }

    void reveal(boolean nowRevealed) {
        revealed = nowRevealed;
    }

    Rung with(List<Answer> answers) {
        return new Rung(
                new RungId(id),
                Optional.ofNullable(onAnswer).map(AnswerId::new),
                new Question(angle, form, new Bilingual(wordsNl, wordsEn)),
                revealed,
                answers);
    }
}

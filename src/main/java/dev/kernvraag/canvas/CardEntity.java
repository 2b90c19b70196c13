package dev.kernvraag.canvas;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "card")
class CardEntity {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshopId;

    @Enumerated(EnumType.STRING)
    private CardKind kind;

    @Column(name = "own_step")
    private @Nullable UUID ownStep;

    private String section;

    private String body;

    @Convert(converter = FieldsConverter.class)
    private Map<String, String> fields;

    @Column(name = "card_no")
    private int number;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    private String proof;

    private int revision;

    private boolean removed;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.OPEN;

    private boolean meant;

    @Enumerated(EnumType.STRING)
    @Column(name = "parked_from")
    private @Nullable CardKind parkedFrom;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CardEntity() {}

    CardEntity(
            CardId id,
            WorkshopId workshop,
            CanvasId canvas,
            CardDraft draft,
            Optional<ParticipantId> author,
            String proof) {
        this.id = id.value();
        this.workshopId = workshop.value();
        this.kind = CardKind.at(canvas.stage()).orElseThrow(() -> new Refusal("notACanvas"));
        this.ownStep = canvas.step().map(StepId::value).orElse(null);
        this.section = draft.section();
        this.body = draft.text();
        this.fields = draft.fields();
        this.authorId = author.map(ParticipantId::value).orElse(null);
        this.proof = proof;
    }

    void edit(CardDraft draft) {
        section = draft.section();
        body = draft.text();
        fields = draft.fields();
        revision++;
    }

    String section() {
        return section;
    }

    void moveTo(String other) {
        section = other;
    }

    /** What is written on it, with what it keeps for the canvas it was parked from. */
    CardDraft draft() {
        return new CardDraft(section, body, fields);
    }

    void remove(boolean nowRemoved) {
        removed = nowRemoved;
    }

    void number(int given) {
        number = given;
    }

    boolean numbered() {
        return number > 0;
    }

    void stand(Standing next) {
        standing = next;
    }

    void mean() {
        meant = true;
    }

    /** Goes to the means; section and fields stay in the row, for the way back. */
    void park() {
        parkedFrom = kind;
        kind = CardKind.MEANS;
        revision++;
    }

    /** Comes out of the bin as what it is said to be now, open for everybody. */
    void comeBackAs(CardKind now, CardDraft draft) {
        kind = now;
        ownStep = null;
        parkedFrom = null;
        removed = false;
        standing = Standing.OPEN;
        edit(draft);
    }

    boolean parked() {
        return parkedFrom != null;
    }

    void unpark() {
        if (parkedFrom != null) {
            kind = parkedFrom;
            parkedFrom = null;
            revision++;
        }
    }

    Card toCard() {
        return new Card(
                new CardId(id),
                kind,
                own(),
                ownSection(),
                body,
                Collections.unmodifiableMap(ownFields()),
                number,
                Optional.ofNullable(authorId).map(ParticipantId::new),
                proof,
                revision,
                removed,
                standing,
                meant);
    }

    /** A parked card keeps the canvas it came from, for the way back. */
    private Optional<StepId> own() {
        return kind == CardKind.OWN ? Optional.ofNullable(ownStep).map(StepId::new) : Optional.empty();
    }

    private String ownSection() {
        List<String> sections = kind.sections();
        return sections.isEmpty() || sections.contains(section) ? section : sections.getFirst();
    }

    /** A parked card keeps the fields of the canvas it came from, which are none of a means. */
    private Map<String, String> ownFields() {
        if (kind == CardKind.OWN) {
            return fields;
        }
        Map<String, String> own = new LinkedHashMap<>();
        for (Field field : kind.fields()) {
            String value = fields.get(field.key());
            if (value != null) {
                own.put(field.key(), value);
            }
        }
        return own;
    }
}

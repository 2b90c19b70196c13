package dev.kernvraag.talk;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.talk.TalkEvent.CardCommented;
import dev.kernvraag.talk.TalkEvent.CardReacted;
import dev.kernvraag.talk.TalkEvent.CardTagged;
import dev.kernvraag.talk.TalkEvent.CommentRemoved;
import dev.kernvraag.talk.TalkEvent.CommentRestored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Puts comments and tags back where they were, on cards that lie open. What somebody thinks of a card stays their own. */
@Component
class TalkReversal implements Reversal<TalkEvent> {
    private final CommentRepository comments;
    private final Talks talks;
    private final CanvasService canvas;

    TalkReversal(CommentRepository comments, Talks talks, CanvasService canvas) {
        this.comments = comments;
        this.talks = talks;
        this.canvas = canvas;
    }

    @Override
    public Class<TalkEvent> events() {
        return TalkEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, TalkEvent event) {
        return switch (event) {
            case CardCommented commented -> Optional.of(() -> remove(id, commented.comment()));
            case CommentRemoved removed -> removed.before().map(before -> () -> restore(id, before));
            case CommentRestored restored -> Optional.of(() -> remove(id, restored.comment()));
            case CardTagged tagged -> tagged.before().map(before -> () -> tag(id, tagged, before));
            case CardReacted reacted -> Optional.empty();
        };
    }

    private JournalEvent remove(WorkshopId id, Comment comment) {
        CommentEntity entity = comments.findByIdAndWorkshopId(comment.id().value(), id.value())
                .orElseThrow(() -> new Refusal("noComment"));
        Comment written = entity.toComment();
        comments.delete(entity);
        return new CommentRemoved(written.card(), written.id(), Optional.of(written));
    }

    private JournalEvent restore(WorkshopId id, Comment comment) {
        lyingOpen(id, comment.card());
        if (comments.existsById(comment.id().value())) {
            throw new Refusal("changedSince");
        }
        makeRoom(comment);
        comments.save(new CommentEntity(id, comment));
        return new CommentRestored(comment.card(), comment);
    }

    /** Who commented while it was away spoke after it. */
    private void makeRoom(Comment comment) {
        List<CommentEntity> later = comments
                .findByCardIdOrderByPositionAscIdAsc(comment.card().value())
                .stream()
                .filter(other -> other.position() >= comment.position())
                .toList();
        if (comment.position() > 0 && later.stream().anyMatch(other -> other.position() == comment.position())) {
            later.forEach(CommentEntity::standLater);
        }
    }

    private JournalEvent tag(WorkshopId id, CardTagged tagged, List<String> before) {
        lyingOpen(id, tagged.card());
        List<String> now = talks.tag(id, tagged.card(), before);
        if (!Set.copyOf(now).equals(Set.copyOf(tagged.tags()))) {
            throw new Refusal("changedSince");
        }
        return new CardTagged(tagged.card(), before, Optional.of(now));
    }

    private void lyingOpen(WorkshopId id, CardId card) {
        if (canvas.card(id, card).filter(Card::visible).isEmpty()) {
            throw new Refusal("cardChangedSince");
        }
    }
}

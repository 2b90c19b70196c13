package dev.kernvraag.talk;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Writer;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes away all that a writer said of cards, and puts it back; for the modules above, inside the command that they carry out. */
@Service
public class TalkSweep {
    private final CommentRepository comments;
    private final ReactionRepository reactions;
    private final CanvasService canvas;

    TalkSweep(CommentRepository comments, ReactionRepository reactions, CanvasService canvas) {
        this.comments = comments;
        this.reactions = reactions;
        this.canvas = canvas;
    }

    /** What a writer said. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Said takeAway(WorkshopId id, Writer writer) {
        List<CommentEntity> written = comments.findByWorkshopIdOrderByPositionAscIdAsc(id.value()).stream()
                .filter(entity -> {
                    Comment comment = entity.toComment();
                    return writer.made(comment.id().value(), comment.proof(), comment.author());
                })
                .toList();
        List<ReactionEntity> given = reactions.findByWorkshopId(id.value()).stream()
                .filter(one -> writer.made(one.reaction().to(one.card()), one.mark()))
                .toList();
        comments.deleteAll(written);
        reactions.deleteAll(given);
        return new Said(
                written.stream().map(CommentEntity::toComment).toList(),
                given.stream()
                        .map(one -> new Said.Given(one.card(), one.reaction(), one.mark()))
                        .toList());
    }

    /** Puts back what is not there, at cards that are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bringBack(WorkshopId id, Said said) {
        said.comments().stream()
                .filter(one -> !comments.existsById(one.id().value()))
                .filter(one -> canvas.card(id, one.card()).isPresent())
                .forEach(one -> comments.save(new CommentEntity(id, one)));
        said.reactions().stream()
                .map(one -> new ReactionEntity.Key(one.card().value(), one.reaction(), one.mark()))
                .filter(key -> !reactions.existsById(key))
                .forEach(key -> reactions.save(new ReactionEntity(id, key)));
    }
}

package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Quota;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds what is said of cards. A talk of hundreds of comments at one card is no talk any more; of each reaction a person
 * gives one a card anyway, so only the sum is bounded.
 */
@Component
class TalkLimits {
    private final ReactionRepository reactions;
    private final CommentRepository comments;
    private final TagRepository tags;
    private final int commentsPerCard;
    private final Quota commentsPerPerson;
    private final int commentsPerWorkshop;
    private final Quota reactionsPerPerson;
    private final int reactionsPerWorkshop;
    private final int tagsPerWorkshop;

    // Every limit has a name of its own.
    @SuppressWarnings("java:S107")
    TalkLimits(
            ReactionRepository reactions,
            CommentRepository comments,
            TagRepository tags,
            @Value("${kernvraag.limits.comments-per-card:200}") int commentsPerCard,
            @Value("${kernvraag.limits.comments-per-person:500}") int commentsPerPerson,
            @Value("${kernvraag.limits.comments-per-workshop:5000}") int commentsPerWorkshop,
            @Value("${kernvraag.limits.reactions-per-person:1500}") int reactionsPerPerson,
            @Value("${kernvraag.limits.reactions-per-workshop:50000}") int reactionsPerWorkshop,
            @Value("${kernvraag.limits.tags-per-workshop:200}") int tagsPerWorkshop) {
        this.reactions = reactions;
        this.comments = comments;
        this.tags = tags;
        this.commentsPerCard = commentsPerCard;
        this.commentsPerPerson = Quota.of(commentsPerPerson);
        this.commentsPerWorkshop = commentsPerWorkshop;
        this.reactionsPerPerson = Quota.of(reactionsPerPerson);
        this.reactionsPerWorkshop = reactionsPerWorkshop;
        this.tagsPerWorkshop = tagsPerWorkshop;
    }

    /**
     * Lets one more comment in; for the command that adds it.
     *
     * @throws Refusal {@code commentsOnCard}, {@code commentsFull} or {@code commentsYours}
     */
    void admitComment(Actor actor, WorkshopId id, CardId card) {
        if (comments.countByCardId(card.value()) >= commentsPerCard) {
            throw new Refusal("commentsOnCard", commentsPerCard);
        }
        long total = comments.countByWorkshopId(id.value());
        if (total >= commentsPerWorkshop) {
            throw new Refusal("commentsFull", commentsPerWorkshop);
        }
        if (!commentsPerPerson.fits(actor, 1, total, () -> ownComments(actor, id))) {
            throw new Refusal("commentsYours", commentsPerPerson.most());
        }
    }

    /**
     * Lets one more reaction in.
     *
     * @throws Refusal {@code reactionsFull} or {@code reactionsYours}
     */
    void admitReaction(Actor actor, WorkshopId id) {
        long total = reactions.countByWorkshopId(id.value());
        if (total >= reactionsPerWorkshop) {
            throw new Refusal("reactionsFull", reactionsPerWorkshop);
        }
        if (!reactionsPerPerson.fits(actor, 1, total, () -> ownReactions(actor, id))) {
            throw new Refusal("reactionsYours", reactionsPerPerson.most());
        }
    }

    /**
     * Lets tags in that the workshop may not know yet.
     *
     * @throws Refusal {@code tagsFull}
     */
    void admitTags(WorkshopId id, List<String> wanted) {
        List<String> known = tags.namesIn(id.value());
        long more = wanted.stream().filter(tag -> !known.contains(tag)).count();
        if (more > 0 && known.size() + more > tagsPerWorkshop) {
            throw new Refusal("tagsFull", tagsPerWorkshop);
        }
    }

    private long ownComments(Actor actor, WorkshopId id) {
        return comments.findByWorkshopIdOrderByPositionAscIdAsc(id.value()).stream()
                .map(CommentEntity::toComment)
                .filter(comment ->
                        comment.proof().equals(actor.proofOf(comment.id().value())))
                .count();
    }

    private long ownReactions(Actor actor, WorkshopId id) {
        return reactions.findByWorkshopId(id.value()).stream()
                .filter(one -> one.mark().equals(actor.proofOf(one.reaction().to(one.card()))))
                .count();
    }
}

package dev.kernvraag.talk;

import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.talk.TalkEvent.CardCommented;
import dev.kernvraag.talk.TalkEvent.CardReacted;
import dev.kernvraag.talk.TalkEvent.CardTagged;
import dev.kernvraag.talk.TalkEvent.CommentRemoved;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people say of the cards that lie open. */
@Service
public class TalkService {
    /** The most tags on a card. */
    public static final int TAGS_MAX = 5;

    /** The most characters of a tag. */
    public static final int TAG_MAX = 30;

    private final ReactionRepository reactions;
    private final CommentRepository comments;
    private final Talks talks;
    private final TalkLimits limits;
    private final CanvasService canvas;
    private final FloorService floor;
    private final ParticipantService participants;
    private final JournalService journal;

    TalkService(
            ReactionRepository reactions,
            CommentRepository comments,
            Talks talks,
            TalkLimits limits,
            CanvasService canvas,
            FloorService floor,
            ParticipantService participants,
            JournalService journal) {
        this.reactions = reactions;
        this.comments = comments;
        this.talks = talks;
        this.limits = limits;
        this.canvas = canvas;
        this.floor = floor;
        this.participants = participants;
        this.journal = journal;
    }

    /**
     * Gives a reaction to a card, one of each kind a person, or takes it back.
     *
     * @throws Refusal {@code noCard}, {@code workshopClosed}, {@code stageLocked}, {@code reactionsFull} or {@code
     *     reactionsYours}
     */
    @Transactional
    public Receipt react(Actor actor, WorkshopId id, CommandId command, CardId card, Reaction reaction, boolean given) {
        return journal.once(id, command, () -> {
            open(actor, id, card);
            String mark = actor.proofOf(reaction.to(card));
            ReactionEntity.Key key = new ReactionEntity.Key(card.value(), reaction, mark);
            if (!given) {
                reactions.findById(key).ifPresent(reactions::delete);
            } else if (!reactions.existsById(key)) {
                limits.admitReaction(actor, id);
                reactions.save(new ReactionEntity(id, key));
            }
            return new CardReacted(card, reaction, mark, given);
        });
    }

    /**
     * Comments on a card.
     *
     * @param text at most {@link Comment#TEXT_MAX} characters
     * @throws Refusal {@code noCard}, {@code cardExists}, {@code empty}, {@code tooLong}, {@code workshopClosed},
     *     {@code stageLocked}, {@code commentsOnCard}, {@code commentsFull} or {@code commentsYours}
     */
    @Transactional
    public Receipt comment(Actor actor, WorkshopId id, CommandId command, CommentId comment, CardId card, String text) {
        return journal.once(id, command, () -> {
            open(actor, id, card);
            if (comments.existsById(comment.value())) {
                throw new Refusal("cardExists");
            }
            limits.admitComment(actor, id, card);
            boolean anonymous = participants.admit(actor, id).anonymous();
            Comment written = new Comment(
                    comment,
                    card,
                    Clean.within(Comment.TEXT_MAX, Clean.text(text)),
                    anonymous ? Optional.empty() : authorOf(actor),
                    actor.proofOf(comment.value()),
                    anonymous ? 0 : comments.highestPosition(card.value()) + 1);
            comments.save(new CommentEntity(id, written));
            return new CardCommented(card, written);
        });
    }

    /**
     * Takes a comment away: the facilitator any, a participant their own.
     *
     * @throws Refusal {@code noComment}, {@code notYours} or {@code workshopClosed}
     */
    @Transactional
    public Receipt retract(Actor actor, WorkshopId id, CommandId command, CommentId comment) {
        return journal.once(id, command, () -> {
            participants.admitToWrite(actor, id);
            CommentEntity entity = comments.findByIdAndWorkshopId(comment.value(), id.value())
                    .orElseThrow(() -> new Refusal("noComment"));
            Comment written = entity.toComment();
            if (actor instanceof Actor.AsParticipant && !written.proof().equals(actor.proofOf(comment.value()))) {
                throw new Refusal("notYours");
            }
            comments.delete(entity);
            return new CommentRemoved(written.card(), comment, Optional.of(written));
        });
    }

    /**
     * Gives a card its tags, for the facilitator and the card’s author.
     *
     * @param wanted all of them, at most {@link #TAGS_MAX} of at most {@link #TAG_MAX} characters; the same word in
     *     another case is the same tag
     * @throws Refusal {@code noCard}, {@code notYours}, {@code tagsTooMany}, {@code tagsFull}, {@code tooLong},
     *     {@code workshopClosed} or {@code stageLocked}
     */
    @Transactional
    public Receipt tag(Actor actor, WorkshopId id, CommandId command, CardId card, List<String> wanted) {
        return journal.once(id, command, () -> {
            Card tagged = open(actor, id, card);
            if (actor instanceof Actor.AsParticipant && !tagged.ownedBy(actor)) {
                throw new Refusal("notYours");
            }
            List<String> clean = checked(wanted);
            limits.admitTags(id, clean);
            return new CardTagged(card, clean, Optional.of(talks.tag(id, card, clean)));
        });
    }

    /** What is said of the cards of a workshop; a card of which nothing is said is left out. */
    @Transactional(readOnly = true)
    public Map<CardId, Talk> of(WorkshopId id) {
        return talks.of(id);
    }

    /** What is said of a card. */
    @Transactional(readOnly = true)
    public Talk of(CardId card) {
        return talks.of(card);
    }

    private Card open(Actor actor, WorkshopId id, CardId card) {
        participants.admitToWrite(actor, id);
        Card found = canvas.card(id, card).filter(Card::visible).orElseThrow(() -> new Refusal("noCard"));
        floor.admitToChange(actor, id, found.canvas());
        return found;
    }

    private static List<String> checked(Collection<String> wanted) {
        Map<String, String> clean = new TreeMap<>();
        for (String tag : wanted) {
            String line = Clean.atMost(TAG_MAX, Clean.line(tag));
            if (!line.isEmpty()) {
                clean.putIfAbsent(line.toLowerCase(Locale.ROOT), line);
            }
        }
        if (clean.size() > TAGS_MAX) {
            throw new Refusal("tagsTooMany", TAGS_MAX);
        }
        return List.copyOf(clean.values());
    }

    private static Optional<ParticipantId> authorOf(Actor actor) {
        return actor instanceof Actor.AsParticipant one
                ? Optional.of(one.participant().id())
                : Optional.empty();
    }
}

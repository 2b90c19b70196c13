package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.WorkshopId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The tables of what is said of cards, for this module. */
@Component
class Talks {
    private final ReactionRepository reactions;
    private final CommentRepository comments;
    private final TagRepository tags;

    Talks(ReactionRepository reactions, CommentRepository comments, TagRepository tags) {
        this.reactions = reactions;
        this.comments = comments;
        this.tags = tags;
    }

    Map<CardId, Talk> of(WorkshopId id) {
        return gathered(
                reactions.findByWorkshopId(id.value()),
                comments.findByWorkshopIdOrderByPositionAscIdAsc(id.value()),
                tags.findByWorkshopIdOrderByKeyTag(id.value()));
    }

    Talk of(CardId card) {
        return gathered(
                        reactions.findByKeyCardId(card.value()),
                        comments.findByCardIdOrderByPositionAscIdAsc(card.value()),
                        tags.findByKeyCardIdOrderByKeyTag(card.value()))
                .getOrDefault(card, Talk.NONE);
    }

    /** Gives a card its tags, and returns those it had. */
    List<String> tag(WorkshopId id, CardId card, List<String> wanted) {
        List<TagEntity> before = tags.findByKeyCardIdOrderByKeyTag(card.value());
        List<String> had = before.stream().map(TagEntity::tag).toList();
        tags.deleteAll(
                before.stream().filter(tag -> !wanted.contains(tag.tag())).toList());
        wanted.stream().filter(tag -> !had.contains(tag)).forEach(tag -> tags.save(new TagEntity(id, card, tag)));
        return had;
    }

    private static Map<CardId, Talk> gathered(
            List<ReactionEntity> reactions, List<CommentEntity> comments, List<TagEntity> tags) {
        Map<CardId, Draft> drafts = new HashMap<>();
        for (ReactionEntity one : reactions) {
            draft(drafts, one.card())
                    .marks
                    .computeIfAbsent(one.reaction(), key -> new HashSet<>())
                    .add(one.mark());
        }
        for (CommentEntity one : comments) {
            Comment comment = one.toComment();
            draft(drafts, comment.card()).comments.add(comment);
        }
        for (TagEntity one : tags) {
            draft(drafts, one.card()).tags.add(one.tag());
        }
        Map<CardId, Talk> talks = new HashMap<>();
        drafts.forEach((card, draft) -> talks.put(card, draft.toTalk()));
        return Collections.unmodifiableMap(talks);
    }

    private static Draft draft(Map<CardId, Draft> drafts, CardId card) {
        return drafts.computeIfAbsent(card, key -> new Draft());
    }

    private static final class Draft {
        private final Map<Reaction, Set<String>> marks = new EnumMap<>(Reaction.class);
        private final List<Comment> comments = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();

        Talk toTalk() {
            return new Talk(Collections.unmodifiableMap(marks), List.copyOf(comments), List.copyOf(tags));
        }
    }
}

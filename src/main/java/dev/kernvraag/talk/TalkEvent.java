package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.JournalEvent;
import java.util.List;
import java.util.Optional;

/** What is said of cards. */
public sealed interface TalkEvent extends JournalEvent {
    /** The card it is said of. */
    CardId card();

    /** Somebody gave a reaction, or took it back; the mark says nothing to anybody else. */
    record CardReacted(CardId card, Reaction reaction, String mark, boolean given) implements TalkEvent {}

    /** Somebody commented. */
    record CardCommented(CardId card, Comment comment) implements TalkEvent {}

    /** A comment was taken back; what it said is absent from lines of earlier versions. */
    record CommentRemoved(CardId card, CommentId comment, Optional<Comment> before) implements TalkEvent {}

    /** A comment that was taken away stands on its card again. */
    record CommentRestored(CardId card, Comment comment) implements TalkEvent {}

    /** A card got other tags; those before are absent from lines of earlier versions. */
    record CardTagged(CardId card, List<String> tags, Optional<List<String>> before) implements TalkEvent {}
}

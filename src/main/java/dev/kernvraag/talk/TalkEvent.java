package dev.kernvraag.talk;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.JournalEvent;
import java.util.List;

/** What is said of cards. */
public sealed interface TalkEvent extends JournalEvent {
    /** The card it is said of. */
    CardId card();

    /** Somebody gave a reaction, or took it back; the mark says nothing to anybody else. */
    record CardReacted(CardId card, Reaction reaction, String mark, boolean given) implements TalkEvent {}

    /** Somebody commented. */
    record CardCommented(CardId card, Comment comment) implements TalkEvent {}

    /** A comment was taken back. */
    record CommentRemoved(CardId card, CommentId comment) implements TalkEvent {}

    /** A card got other tags. */
    record CardTagged(CardId card, List<String> tags) implements TalkEvent {}
}

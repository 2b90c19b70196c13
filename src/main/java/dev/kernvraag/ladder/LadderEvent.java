package dev.kernvraag.ladder;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.thread.Link;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens on ladders. */
public sealed interface LadderEvent extends JournalEvent {
    /**
     * The room went onto a ladder, for the first time or again.
     *
     * @param before the ladder that it was on; empty for none, and in lines of earlier versions
     */
    record LadderOpened(UUID ladder, UUID root, Optional<UUID> before) implements LadderEvent {}

    /** The room came down from a ladder. */
    record LadderClosed(UUID ladder) implements LadderEvent {}

    /**
     * A question was put to the room; about an answer, or about the card at the foot.
     *
     * @param ended whether the branch was a dead end until then; absent from lines of earlier versions
     */
    record QuestionAsked(UUID ladder, UUID rung, Optional<UUID> on, Question question, Optional<Boolean> ended)
            implements LadderEvent {}

    /** A question that nobody had answered was taken back. */
    record QuestionWithdrawn(UUID ladder, UUID rung, Optional<UUID> on, Question question) implements LadderEvent {}

    /** The answers to a question were turned over. */
    record AnswersRevealed(UUID ladder, UUID rung) implements LadderEvent {}

    /** The answers to a question lie face down again, and the question waits for more. */
    record AnswersCovered(UUID ladder, UUID rung) implements LadderEvent {}

    /** Somebody answered. */
    record AnswerGiven(UUID ladder, UUID rung, Answer answer) implements LadderEvent {}

    /** An answer was taken back by whoever gave it. */
    record AnswerTakenBack(UUID ladder, UUID answer) implements LadderEvent {}

    /** A branch was called a dead end, or not after all. */
    record BranchEnded(UUID ladder, UUID answer, boolean deadEnd) implements LadderEvent {}

    /**
     * An answer became a card, tied to where it came from.
     *
     * @param links the ones that were made with it
     * @param ended whether the branch was a dead end until then; absent from lines of earlier versions
     */
    record AnswerBecameCard(UUID ladder, Card card, List<Link> links, Optional<Boolean> ended) implements LadderEvent {}

    /** The card that an answer had become went to the bin, and the answer can become another. */
    record AnswerFreed(UUID ladder, Card card) implements LadderEvent {}
}

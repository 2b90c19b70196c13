package dev.kernvraag.ladder;

import java.util.List;
import java.util.Optional;

/**
 * A question and what was answered to it.
 *
 * @param on the answer that is asked on; empty where the question is about the card that the ladder stands on
 * @param revealed whether the answers lie open
 * @param answers in the order of their ids, which tells nothing of who came first
 */
public record Rung(RungId id, Optional<AnswerId> on, Question question, boolean revealed, List<Answer> answers) {}

/**
 * Walks back from a means, or from a problem, to what is behind it.
 *
 * <p>A ladder stands on one card. The facilitator asks a question, everybody answers it alone, the answers are turned over
 * together, and each of them can be asked on: a rung is a question with its answers, and the answers are the branches. An
 * answer becomes a need, a goal, a problem or a stakeholder, tied to the card it came from; or it is a dead end.
 *
 * <p>Laddering is after Reynolds and Gutman, “Laddering theory, method, analysis, and interpretation” (1988); asking
 * <em>why</em> in turns with other forms after their advice against tiring people with one question.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "journal",
            "facilitator",
            "workshop",
            "participant",
            "agenda",
            "canvas",
            "thread"
        })
@NullMarked
package dev.kernvraag.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package dev.kernvraag.ladder;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Quota;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Bounds how many answers the ladders of a workshop take, as cards are bounded: an answer may become one. */
@Component
class AnswerLimits {
    private final AnswerRepository answers;
    private final Quota perPerson;
    private final int perWorkshop;

    AnswerLimits(
            AnswerRepository answers,
            @Value("${kernvraag.limits.answers-per-person:300}") int perPerson,
            @Value("${kernvraag.limits.answers-per-workshop:5000}") int perWorkshop) {
        this.answers = answers;
        this.perPerson = Quota.of(perPerson);
        this.perWorkshop = perWorkshop;
    }

    /**
     * Lets one more answer in; for the command that adds it.
     *
     * @throws Refusal {@code answersFull} or {@code answersYours}
     */
    void admitOneMore(Actor actor, WorkshopId id) {
        long total = answers.countByWorkshopId(id.value());
        if (total >= perWorkshop) {
            throw new Refusal("answersFull", perWorkshop);
        }
        if (!perPerson.fits(actor, 1, total, () -> own(actor, id))) {
            throw new Refusal("answersYours", perPerson.most());
        }
    }

    private long own(Actor actor, WorkshopId id) {
        return answers.findByWorkshopIdOrderById(id.value()).stream()
                .map(AnswerEntity::toAnswer)
                .filter(answer ->
                        answer.proof().equals(actor.proofOf(answer.id().value())))
                .count();
    }
}

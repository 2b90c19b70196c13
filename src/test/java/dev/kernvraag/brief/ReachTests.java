package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import org.junit.jupiter.api.Test;

/** What a card comes to through the links. */
class ReachTests {
    private final TestBriefs workshop = new TestBriefs(Language.EN, false);

    @Test
    void aNeedReachesItsGoalsAndThroughThemWhomItIsFor() {
        CardId need = workshop.card(CardKind.NEED, "Know whom to ask");
        CardId goal = workshop.card(CardKind.GOAL, "Answered the same day");
        workshop.link(need, goal);
        workshop.link(goal, workshop.card(CardKind.STAKEHOLDER, "The night shift"));
        assertThat(only(CardKind.NEED).reaches(CardKind.STAKEHOLDER))
                .extracting(Ref::text)
                .containsExactly("The night shift");
    }

    @Test
    void aMeansReachesTheNeedBehindTheProblemThatItAnswers() {
        CardId means = workshop.card(CardKind.MEANS, "An intranet");
        CardId problem = workshop.card(CardKind.PROBLEM, "Nobody answers");
        CardId need = workshop.card(CardKind.NEED, "Get an answer");
        workshop.link(means, problem);
        workshop.link(problem, need);
        assertThat(only(CardKind.MEANS).reaches(CardKind.NEED))
                .extracting(Ref::text)
                .containsExactly("Get an answer");
        assertThat(only(CardKind.NEED).reaches(CardKind.MEANS))
                .extracting(Ref::text)
                .containsExactly("An intranet");
    }

    @Test
    void aWalkDoesNotTurn() {
        CardId one = workshop.card(CardKind.NEED, "One");
        CardId other = workshop.card(CardKind.NEED, "Other");
        CardId goal = workshop.card(CardKind.GOAL, "Goal of both");
        workshop.link(one, goal);
        workshop.link(other, goal);
        workshop.link(workshop.card(CardKind.PROBLEM, "Problem of the other"), other);
        assertThat(workshop.brief().canvas(CardKind.NEED).getFirst().reaches(CardKind.PROBLEM))
                .isEmpty();
    }

    @Test
    void aLinkToACardThatNobodySeesLeadsNowhere() {
        CardId need = workshop.card(CardKind.NEED, "Know whom to ask");
        CardId gone = workshop.hidden(CardKind.GOAL, "Taken off", true);
        workshop.link(need, gone);
        workshop.link(gone, workshop.card(CardKind.STAKEHOLDER, "The night shift"));
        assertThat(only(CardKind.NEED).thread()).isEmpty();
        assertThat(workshop.brief().ties()).isEmpty();
    }

    @Test
    void needsAreNamedInTheirOrder() {
        CardId means = workshop.card(CardKind.MEANS, "An intranet");
        CardId first = workshop.card(CardKind.NEED, "Few dots");
        CardId second = workshop.card(CardKind.NEED, "Many dots");
        workshop.link(means, first);
        workshop.link(means, second);
        workshop.dots(first, 1, 1);
        workshop.dots(second, 4, 2);
        workshop.round(false);
        assertThat(only(CardKind.MEANS).reaches(CardKind.NEED))
                .extracting(Ref::text, Ref::rank)
                .containsExactly(tuple("Many dots", 1), tuple("Few dots", 2));
    }

    private Entry only(CardKind kind) {
        return workshop.brief().canvas(kind).getFirst();
    }
}

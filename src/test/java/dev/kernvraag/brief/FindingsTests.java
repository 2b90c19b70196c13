package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Group;
import dev.kernvraag.brief.Brief.Person;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.Brief.Turnout;
import dev.kernvraag.brief.OpenQuestion.Subject;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.Answer;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a brief takes from a workshop, and what it leaves. */
class FindingsTests {
    private final TestBriefs workshop = new TestBriefs(Language.EN, false);

    @Test
    void onlyWhatTheRoomCanSeeIsInTheBrief() {
        workshop.card(CardKind.NEED, "Seen");
        workshop.hidden(CardKind.NEED, "Face down", false);
        workshop.hidden(CardKind.NEED, "Taken off", true);
        Brief brief = workshop.brief();
        assertThat(brief.canvas(CardKind.NEED))
                .extracting(Entry::card)
                .extracting(Ref::text)
                .containsExactly("Seen");
        assertThat(brief.questions())
                .filteredOn(open -> open.subject() == Subject.CARDS_UNSEEN)
                .extracting(OpenQuestion::number, OpenQuestion::cards)
                .containsExactly(tuple(1, List.of()));
    }

    @Test
    void aRoundThatStillRunsGivesNoOrder() {
        CardId need = workshop.card(CardKind.NEED, "Know whom to ask");
        workshop.dots(need, 3, 2);
        workshop.joined("Anna").joined("Ben").joined("Cleo").round(true);
        Brief brief = workshop.brief();
        assertThat(brief.turnout()).isEqualTo(new Turnout(Turnout.State.RUNNING, 3, 2, 5));
        assertThat(brief.ranked()).isFalse();
        assertThat(brief.needs().getFirst().dots()).isZero();
        assertThat(brief.needs().getFirst().need().card().rank()).isZero();
        assertThat(subjects(brief)).contains(Subject.NOT_RANKED).doesNotContain(Subject.PEOPLE_WITHOUT_DOT);
    }

    @Test
    void inANamedWorkshopPeopleAndAuthorsAreNamed() {
        workshop.joined("Ben").joined("Anna");
        workshop.card(CardKind.NEED, "Know whom to ask");
        Brief brief = workshop.brief();
        assertThat(brief.people()).containsExactly(new Person("Anna", "Staff"), new Person("Ben", "Staff"));
        assertThat(brief.canvas(CardKind.NEED).getFirst().author()).isEqualTo("Ben");
    }

    @Test
    void inAnAnonymousWorkshopThereIsOnlyANumber() {
        TestBriefs anonymous = new TestBriefs(Language.EN, true).joined("Ben").joined("Anna");
        anonymous.card(CardKind.NEED, "Know whom to ask");
        Brief brief = anonymous.brief();
        assertThat(brief.people()).isEmpty();
        assertThat(brief.turnout().joined()).isEqualTo(2);
        assertThat(brief.groups()).containsExactly(new Group("Staff", true), new Group("Clients", false));
        assertThat(brief.canvas(CardKind.NEED).getFirst().author()).isEmpty();
    }

    @Test
    void whatNothingAskedForReachesIsToldApart() {
        CardId means = workshop.card(CardKind.MEANS, "An intranet");
        workshop.link(means, workshop.card(CardKind.NEED, "Read the news"));
        workshop.card(CardKind.NEED, "Be heard");
        assertThat(workshop.brief().unasked())
                .extracting(ranked -> ranked.need().card().text())
                .containsExactly("Be heard");
    }

    @Test
    void everythingThatIsMissingIsAsked() {
        workshop.joined("Anna").joined("Ben").round(false);
        workshop.card(CardKind.MEANS, "An intranet");
        workshop.dots(workshop.card(CardKind.NEED, "Know whom to ask"), 1, 1);
        workshop.card(CardKind.GOAL, "Answered the same day");
        workshop.card(CardKind.PROBLEM, "Nobody answers");
        workshop.card(CardKind.STAKEHOLDER, "The night shift");
        assertThat(subjects(workshop.brief()))
                .containsExactly(
                        Subject.MEANS_WITHOUT_NEED,
                        Subject.NEED_WITHOUT_FIT_CRITERION,
                        Subject.NEED_WITHOUT_GOAL,
                        Subject.NEED_WITHOUT_STAKEHOLDER,
                        Subject.GOAL_WITHOUT_MEASURE,
                        Subject.GOAL_WITHOUT_NEED,
                        Subject.PROBLEM_WITHOUT_NEED,
                        Subject.STAKEHOLDER_NOT_HEARD,
                        Subject.GROUP_ABSENT,
                        Subject.PEOPLE_WITHOUT_DOT);
    }

    @Test
    void whatIsCompleteLeavesNothingOpenButTheGroupThatDidNotCome() {
        workshop.joined("Anna").round(false);
        CardId means = workshop.card(CardKind.MEANS, "An intranet");
        CardId problem = workshop.card(CardKind.PROBLEM, "Nobody answers");
        CardId need = workshop.card(CardKind.NEED, "Know whom to ask", Map.of("fitCriterion", "Right at once"));
        CardId goal = workshop.card(CardKind.GOAL, "Answered the same day", Map.of("measure", "Hours"));
        CardId stakeholder = workshop.card(CardKind.STAKEHOLDER, "The night shift", Map.of("heard", "true"));
        workshop.link(means, problem);
        workshop.link(problem, need);
        workshop.link(need, goal);
        workshop.link(goal, stakeholder);
        workshop.dots(need, 1, 1);
        assertThat(workshop.brief().questions())
                .extracting(OpenQuestion::subject, OpenQuestion::names)
                .containsExactly(tuple(Subject.GROUP_ABSENT, List.of("Clients")));
    }

    @Test
    void aLadderIsReadBranchByBranch() {
        workshop.joined("Anna");
        CardId means = workshop.card(CardKind.MEANS, "An intranet");
        CardId need = workshop.card(CardKind.NEED, "Know what others do");
        Answer news = workshop.answer("News in one place", false);
        Answer known = workshop.answer(need, "Knowing what others do");
        Answer nothing = workshop.answer("Nothing", true);
        workshop.climb(
                means,
                TestBriefs.rung(Optional.empty(), Angle.GIVE, true, news, nothing),
                TestBriefs.rung(Optional.empty(), Angle.ELSE, false, workshop.answer("A notice board", false)),
                TestBriefs.rung(Optional.of(news), Angle.GIVE, true, known),
                TestBriefs.rung(Optional.of(nothing), Angle.WHOM, true));
        workshop.climb(workshop.card(CardKind.PROBLEM, "Nobody answers"));
        Brief brief = workshop.brief();
        assertThat(brief.climbs())
                .extracting(climb -> climb.foot().text())
                .as("a ladder that nobody answered on is left out")
                .containsExactly("An intranet");
        assertThat(brief.climbs().getFirst().rungs())
                .as("neither what lies face down nor a question without answers")
                .extracting(Brief.Rung::height, Brief.Rung::on, Brief.Rung::question)
                .containsExactly(
                        tuple(0, "An intranet", Question.of(Angle.GIVE, 1).in(Language.EN)),
                        tuple(1, "News in one place", Question.of(Angle.GIVE, 1).in(Language.EN)));
        assertThat(brief.climbs().getFirst().rungs())
                .flatExtracting(Brief.Rung::answers)
                .extracting(
                        Brief.Answer::text,
                        Brief.Answer::author,
                        answer -> answer.card().map(Ref::text).orElse(""),
                        Brief.Answer::deadEnd)
                .containsExactly(
                        tuple("News in one place", "Anna", "", false),
                        tuple("Nothing", "Anna", "", true),
                        tuple("Knowing what others do", "Anna", "Know what others do", false));
    }

    private static List<Subject> subjects(Brief brief) {
        return brief.questions().stream().map(OpenQuestion::subject).toList();
    }
}

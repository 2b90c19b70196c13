package dev.kernvraag.brief;

import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Group;
import dev.kernvraag.brief.Brief.RankedNeed;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.Brief.Turnout;
import dev.kernvraag.brief.OpenQuestion.Subject;
import dev.kernvraag.canvas.CardKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what a workshop has not answered yet: the rules of a brief that can be defended. */
class OpenQuestions {
    private final List<OpenQuestion> found = new ArrayList<>();

    private OpenQuestions() {}

    /**
     * The open questions, the weightiest first.
     *
     * @param unseen how many cards nobody may see yet
     */
    static List<OpenQuestion> of(
            Map<CardKind, List<Entry>> canvases,
            List<RankedNeed> ranking,
            List<Group> groups,
            Turnout turnout,
            int unseen) {
        OpenQuestions open = new OpenQuestions();
        List<Entry> needs = ranking.stream().map(RankedNeed::need).toList();
        List<Entry> goals = canvases.getOrDefault(CardKind.GOAL, List.of());
        open.cards(
                Subject.MEANS_WITHOUT_NEED,
                canvases.getOrDefault(CardKind.MEANS, List.of()),
                means -> means.reaches(CardKind.NEED).isEmpty());
        open.cards(
                Subject.NEED_WITHOUT_FIT_CRITERION,
                needs,
                need -> need.field("fitCriterion").isEmpty());
        open.cards(
                Subject.NEED_WITHOUT_GOAL,
                needs,
                need -> need.reaches(CardKind.GOAL).isEmpty());
        open.cards(
                Subject.NEED_WITHOUT_STAKEHOLDER,
                needs,
                need -> need.reaches(CardKind.STAKEHOLDER).isEmpty());
        open.cards(
                Subject.GOAL_WITHOUT_MEASURE,
                goals,
                goal -> goal.field("measure").isEmpty());
        open.cards(
                Subject.GOAL_WITHOUT_NEED,
                goals,
                goal -> goal.reaches(CardKind.NEED).isEmpty());
        open.cards(
                Subject.PROBLEM_WITHOUT_NEED,
                canvases.getOrDefault(CardKind.PROBLEM, List.of()),
                problem -> problem.reaches(CardKind.NEED).isEmpty());
        open.cards(
                Subject.STAKEHOLDER_NOT_HEARD,
                canvases.getOrDefault(CardKind.STAKEHOLDER, List.of()),
                stakeholder -> !stakeholder.marked("heard"));
        open.groups(groups);
        if (turnout.state() != Turnout.State.CLOSED) {
            open.number(Subject.NOT_RANKED, needs.size());
        } else {
            open.number(Subject.PEOPLE_WITHOUT_DOT, turnout.joined() - turnout.voters());
        }
        open.number(Subject.CARDS_UNSEEN, unseen);
        return List.copyOf(open.found);
    }

    private void cards(Subject subject, List<Entry> entries, Predicate<Entry> lacking) {
        List<Ref> cards = entries.stream().filter(lacking).map(Entry::card).toList();
        if (!cards.isEmpty()) {
            found.add(new OpenQuestion(subject, cards.size(), cards, List.of()));
        }
    }

    private void groups(List<Group> groups) {
        List<String> absent = groups.stream()
                .filter(group -> !group.present())
                .map(Group::name)
                .toList();
        if (!absent.isEmpty()) {
            found.add(new OpenQuestion(Subject.GROUP_ABSENT, absent.size(), List.of(), absent));
        }
    }

    private void number(Subject subject, int number) {
        if (number > 0) {
            found.add(new OpenQuestion(subject, number, List.of(), List.of()));
        }
    }
}

package dev.kernvraag.brief;

import java.util.List;

/**
 * Something that the workshop has not answered yet.
 *
 * @param number how much of it there is: cards, groups or people
 * @param cards the cards it is about; empty where it is about no card, or about cards that nobody may see yet
 * @param names the groups it is about
 */
public record OpenQuestion(Subject subject, int number, List<Brief.Ref> cards, List<String> names) {
    /** So many cards are named in full; the rest by number, since each stands elsewhere in the brief. */
    private static final int NAMED = 8;

    /** The cards that are named in full. */
    public List<Brief.Ref> named() {
        return cards.subList(0, Math.min(NAMED, cards.size()));
    }

    /** The other cards. */
    public List<Brief.Ref> further() {
        return cards.subList(named().size(), cards.size());
    }

    /** What is missing, the weightiest first. */
    public enum Subject {
        /** Something was asked for that reaches no need. */
        MEANS_WITHOUT_NEED,
        /** Nobody can tell whether a need is met. */
        NEED_WITHOUT_FIT_CRITERION,
        /** A need serves no goal. */
        NEED_WITHOUT_GOAL,
        /** A need reaches no stakeholder. */
        NEED_WITHOUT_STAKEHOLDER,
        /** A goal has no measure. */
        GOAL_WITHOUT_MEASURE,
        /** No need serves a goal. */
        GOAL_WITHOUT_NEED,
        /** No need answers a problem. */
        PROBLEM_WITHOUT_NEED,
        /** A stakeholder was not heard. */
        STAKEHOLDER_NOT_HEARD,
        /** Nobody of a group joined. */
        GROUP_ABSENT,
        /** The needs have no order yet. */
        NOT_RANKED,
        /** Some people spent no dot. */
        PEOPLE_WITHOUT_DOT,
        /** Cards lie face down or wait for the facilitator, and so are not in the brief. */
        CARDS_UNSEEN
    }
}

package dev.kernvraag.agenda;

import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.workshop.GroupId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How a room is split.
 *
 * @param subgroups in the facilitator’s order, 2 to {@link #SUBGROUPS_MAX}, each at another canvas
 */
public record Split(List<Subgroup> subgroups) {
    /** The most subgroups. */
    public static final int SUBGROUPS_MAX = 6;

    /** The fewest people of a subgroup in an anonymous workshop: of fewer, the canvas would tell who wrote there. */
    public static final int ANONYMOUS_MIN = 3;

    /** The subgroup that somebody is in. */
    public Optional<Subgroup> of(ParticipantId one) {
        return subgroups.stream()
                .filter(subgroup -> subgroup.members().contains(one))
                .findFirst();
    }

    /** The subgroup at a step. */
    public Optional<Subgroup> at(StepId step) {
        return subgroups.stream()
                .filter(subgroup -> subgroup.step().equals(step))
                .findFirst();
    }

    Optional<Subgroup> named(SubgroupId id) {
        return subgroups.stream().filter(subgroup -> subgroup.id().equals(id)).findFirst();
    }

    List<SubgroupId> ids() {
        return subgroups.stream().map(Subgroup::id).toList();
    }

    /** The same, with everybody somewhere; whoever has no place yet goes where they belong. */
    Split with(List<Participant> people) {
        Split all = this;
        for (Participant one : people) {
            if (all.of(one.id()).isEmpty()) {
                all = all.moved(one.id(), all.placeFor(one.group(), people));
            }
        }
        return all;
    }

    /** The same, with somebody in another subgroup than before. */
    Split moved(ParticipantId one, SubgroupId to) {
        return each(subgroup -> {
            Subgroup others = subgroup.without(Set.of(one));
            return others.id().equals(to) ? others.with(one) : others;
        });
    }

    /** The same, without telling who is where. */
    Split nameless() {
        return each(subgroup -> subgroup.without(subgroup.members()));
    }

    /** The subgroup of a stakeholder group, or else the one that has the fewest of some people; the first of several. */
    private SubgroupId placeFor(GroupId group, Collection<Participant> people) {
        return subgroups.stream()
                .filter(subgroup -> subgroup.groups().contains(group))
                .findFirst()
                .or(() -> subgroups.stream()
                        .min(Comparator.comparingInt(
                                subgroup -> subgroup.among(people).size())))
                .map(Subgroup::id)
                .orElseThrow(() -> new IllegalStateException("a split without subgroups"));
    }

    private Split each(UnaryOperator<Subgroup> change) {
        return new Split(subgroups.stream().map(change).toList());
    }
}

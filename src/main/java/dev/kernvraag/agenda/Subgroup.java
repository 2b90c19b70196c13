package dev.kernvraag.agenda;

import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.workshop.GroupId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * People who work at a step of their own while the others work at theirs.
 *
 * @param groups the stakeholder groups whose people belong here; none where people were dealt evenly
 * @param members everybody who was put here, those too who only look on or were removed since
 */
public record Subgroup(SubgroupId id, StepId step, Set<GroupId> groups, Set<ParticipantId> members) {
    /** Those of some people who are in it. */
    public List<Participant> among(Collection<Participant> people) {
        return people.stream().filter(one -> members.contains(one.id())).toList();
    }

    Subgroup with(ParticipantId one) {
        Set<ParticipantId> more = new HashSet<>(members);
        more.add(one);
        return new Subgroup(id, step, groups, Set.copyOf(more));
    }

    Subgroup without(Set<ParticipantId> some) {
        Set<ParticipantId> less = new HashSet<>(members);
        less.removeAll(some);
        return new Subgroup(id, step, groups, Set.copyOf(less));
    }
}

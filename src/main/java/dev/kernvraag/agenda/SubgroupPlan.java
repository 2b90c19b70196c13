package dev.kernvraag.agenda;

import dev.kernvraag.workshop.GroupId;
import java.util.Set;

/**
 * What a facilitator wants of a subgroup.
 *
 * @param step the step of a canvas that it works on
 * @param groups the stakeholder groups whose people go there; none to be dealt who is left
 */
public record SubgroupPlan(StepId step, Set<GroupId> groups) {}

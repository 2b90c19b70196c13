package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.SubgroupChanged;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a room work in subgroups, each at a canvas of its own, and brings together what they found. */
@Service
public class SplitService {
    private static final int SUBGROUPS_MIN = 2;

    private final Agendas tables;
    private final Splits splits;
    private final Parting parting;
    private final ParticipantService participants;

    SplitService(Agendas tables, Splits splits, Parting parting, ParticipantService participants) {
        this.tables = tables;
        this.splits = splits;
        this.parting = parting;
        this.participants = participants;
    }

    /**
     * Splits a room. Whose stakeholder group is named goes to its subgroup; all others are dealt out, so that the sizes
     * differ by one at most where no group is named. Who joins later is placed by the same rule.
     *
     * <p>Canvases that lie open already can be added to again.
     *
     * @param from where the facilitator saw the room
     * @param plans 2 to {@link Split#SUBGROUPS_MAX}, each at another canvas, a stakeholder group in one of them at most
     * @param seed of the dealing: the same people and the same seed make the same subgroups
     * @throws Refusal {@code roomMovedSince}, {@code fieldInvalid}, {@code noStep}, {@code notACanvas}, {@code
     *     subgroupsSameCanvas}, or {@code subgroupsTooSmall} in an anonymous workshop
     */
    @Transactional
    public Receipt split(
            FacilitatorId facilitator,
            WorkshopId id,
            CommandId command,
            Standpoint from,
            List<SubgroupPlan> plans,
            long seed) {
        return tables.once(facilitator, id, command, () -> {
            tables.stillAt(id, from);
            if (splits.of(id).isPresent()) {
                throw Parting.moved();
            }
            Map<UUID, Phase> phases = new HashMap<>();
            StepEntity left = tables.step(id, from.step());
            phases.put(from.step().value(), left.toStep().revealed() ? Phase.DONE : from.phase());
            check(id, plans)
                    .forEach(step -> phases.put(step.id().value(), step.revealed() ? Phase.REVEAL : Phase.WRITE));
            Split split = dealt(plans, splits.people(id), seed);
            Workshop workshop = participants.admit(facilitator, id);
            if (workshop.anonymous() && smallest(id, split) < Split.ANONYMOUS_MIN) {
                throw new Refusal("subgroupsTooSmall", Split.ANONYMOUS_MIN);
            }
            UUID first = plans.getFirst().step().value();
            return parting.split(id, split, new Whereabouts(first, phases), List.of());
        });
    }

    /**
     * Puts somebody in another subgroup. Not in an anonymous workshop, where nobody can tell who is who.
     *
     * @throws Refusal {@code roomMovedSince} if the room is together or has no such subgroup, {@code noParticipant} or
     *     {@code subgroupsStay}
     */
    @Transactional
    public Receipt move(
            FacilitatorId facilitator, WorkshopId id, CommandId command, ParticipantId whom, SubgroupId subgroup) {
        return tables.once(facilitator, id, command, () -> {
            if (participants.admit(facilitator, id).anonymous()) {
                throw new Refusal("subgroupsStay");
            }
            return move(id, whom, subgroup);
        });
    }

    /**
     * Brings the subgroups together: turns over what lies face down on their canvases, and takes the room to the first of
     * them on the agenda, to talk about it and then about the others.
     *
     * @throws Refusal {@code roomMovedSince} if the room is together
     */
    @Transactional
    public Receipt bringTogether(FacilitatorId facilitator, WorkshopId id, CommandId command) {
        return tables.once(facilitator, id, command, () -> {
            Split split = splits.of(id).orElseThrow(Parting::moved);
            Map<UUID, Phase> phases = new HashMap<>();
            split.subgroups().forEach(subgroup -> phases.put(subgroup.step().value(), Phase.DISCUSS));
            UUID first = tables.steps(id).stream()
                    .map(step -> step.stepId().value())
                    .filter(phases::containsKey)
                    .findFirst()
                    .orElseThrow(Parting::moved);
            return parting.bringTogether(id, new Whereabouts(first, phases));
        });
    }

    SubgroupChanged move(WorkshopId id, ParticipantId whom, SubgroupId to) {
        Split split = splits.of(id).orElseThrow(Parting::moved);
        Subgroup before = split.of(whom).orElseThrow(() -> new Refusal("noParticipant"));
        Subgroup after = split.named(to).orElseThrow(Parting::moved);
        splits.place(id, split.moved(whom, to));
        return new SubgroupChanged(
                whom.value(),
                before.id().value(),
                after.id().value(),
                after.step().value());
    }

    SubgroupChanged undo(WorkshopId id, SubgroupChanged done) {
        ParticipantId whom = new ParticipantId(done.participant());
        boolean still = splits.of(id)
                .flatMap(split -> split.of(whom))
                .filter(subgroup -> subgroup.id().value().equals(done.to()))
                .isPresent();
        if (!still) {
            throw Parting.moved();
        }
        return move(id, whom, new SubgroupId(done.from()));
    }

    /** The steps of the plans, in their order. */
    private List<Step> check(WorkshopId id, List<SubgroupPlan> plans) {
        Set<CanvasId> canvases = new HashSet<>();
        Set<GroupId> groups = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (SubgroupPlan plan : plans) {
            Step step = tables.step(id, plan.step()).toStep();
            if (!step.stage().isCanvas()) {
                throw new Refusal("notACanvas");
            }
            if (!canvases.add(CanvasId.of(step))) {
                throw new Refusal("subgroupsSameCanvas");
            }
            if (!plan.groups().stream().allMatch(groups::add)) {
                throw new Refusal("fieldInvalid");
            }
            steps.add(step);
        }
        if (plans.size() < SUBGROUPS_MIN || plans.size() > Split.SUBGROUPS_MAX) {
            throw new Refusal("fieldInvalid");
        }
        return steps;
    }

    /** People of a named stakeholder group come first, so that the others fill up what they leave. */
    private static Split dealt(List<SubgroupPlan> plans, List<Participant> people, long seed) {
        Set<GroupId> named = new HashSet<>();
        plans.forEach(plan -> named.addAll(plan.groups()));
        List<Participant> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(Comparator.comparing((Participant one) -> one.role() != Role.TAKES_PART)
                .thenComparing(one -> !named.contains(one.group())));
        return new Split(plans.stream()
                        .map(plan -> new Subgroup(SubgroupId.random(), plan.step(), plan.groups(), Set.of()))
                        .toList())
                .with(shuffled);
    }

    private int smallest(WorkshopId id, Split split) {
        List<Participant> writing = participants.of(id).stream()
                .filter(one -> one.role() == Role.TAKES_PART)
                .toList();
        return split.subgroups().stream()
                .mapToInt(subgroup -> subgroup.among(writing).size())
                .min()
                .orElse(0);
    }
}

package dev.kernvraag.agenda;

import dev.kernvraag.agenda.AgendaEvent.RoomSplit;
import dev.kernvraag.agenda.AgendaEvent.SplitEnded;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.WorkshopService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Splits a room and brings it together, each the other’s way back.
 *
 * <p>The journal keeps who was where, so that it can be so again; in an anonymous workshop it does not, and the tables
 * forget it when the room is together again.
 */
@Component
class Parting {
    private final Agendas tables;
    private final Splits splits;
    private final WorkshopService workshops;
    private final ApplicationEventPublisher publisher;

    Parting(Agendas tables, Splits splits, WorkshopService workshops, ApplicationEventPublisher publisher) {
        this.tables = tables;
        this.splits = splits;
        this.workshops = workshops;
        this.publisher = publisher;
    }

    /**
     * Splits a room.
     *
     * @param to where it is then
     * @param turnedBack the cards that lie face down again with it
     */
    RoomSplit split(WorkshopId id, Split split, Whereabouts to, List<UUID> turnedBack) {
        Whereabouts before = now(id, to.phases().keySet());
        splits.begin(id, split);
        if (!turnedBack.isEmpty()) {
            publisher.publishEvent(new StageTurnedBack(id, turnedBack));
        }
        go(id, to);
        return new RoomSplit(kept(id, split), before, to, turnedBack);
    }

    /**
     * Brings a room together, and turns over what lies face down on the canvases that are open then.
     *
     * @param to where it is then
     * @throws Refusal {@code roomMovedSince} if it is together already
     */
    SplitEnded bringTogether(WorkshopId id, Whereabouts to) {
        Split split = splits.of(id).orElseThrow(Parting::moved);
        Whereabouts before = now(id, to.phases().keySet());
        splits.end(id);
        return new SplitEnded(kept(id, split), before, to, go(id, to));
    }

    /**
     * The way back from a split, as long as the subgroups are where it left them.
     *
     * @throws Refusal {@code roomMovedSince}
     */
    SplitEnded undo(WorkshopId id, RoomSplit done) {
        Optional<List<SubgroupId>> here = splits.of(id).map(Split::ids);
        if (!here.equals(Optional.of(done.split().ids()))) {
            throw moved();
        }
        stillAt(id, done.after());
        return bringTogether(id, done.before());
    }

    /**
     * The way back to the subgroups, as long as the room is where it was brought together.
     *
     * @throws Refusal {@code roomMovedSince}
     */
    RoomSplit undo(WorkshopId id, SplitEnded done) {
        if (splits.of(id).isPresent()) {
            throw moved();
        }
        stillAt(id, done.after());
        return split(id, done.split().with(splits.people(id)), done.before(), done.turned());
    }

    private void stillAt(WorkshopId id, Whereabouts expected) {
        if (!now(id, expected.phases().keySet()).equals(expected)) {
            throw moved();
        }
    }

    private Whereabouts now(WorkshopId id, Collection<UUID> steps) {
        Map<UUID, Phase> phases = steps.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        step -> tables.step(id, new StepId(step)).toStep().phase()));
        return new Whereabouts(tables.agenda(id).current().value(), phases);
    }

    /** Takes the room and its steps there, and says which cards were turned over with it. */
    private List<UUID> go(WorkshopId id, Whereabouts to) {
        List<UUID> turned = new ArrayList<>();
        to.phases().forEach((step, phase) -> {
            StepEntity entity = tables.step(id, new StepId(step));
            Step found = entity.toStep();
            entity.reach();
            if (found.phase() != phase) {
                tables.enter(entity, phase);
            }
            if (found.stage().isCanvas() && !found.revealed() && phase.revealed()) {
                publisher.publishEvent(new StageTurnedOver(id, CanvasId.of(found), turned::add));
            }
        });
        AgendaEntity agenda = tables.agenda(id);
        agenda.enter(new StepId(to.step()));
        agenda.timer(Optional.empty());
        return List.copyOf(turned);
    }

    private Split kept(WorkshopId id, Split split) {
        boolean anonymous =
                workshops.find(id).filter(workshop -> workshop.anonymous()).isPresent();
        return anonymous ? split.nameless() : split;
    }

    static Refusal moved() {
        return new Refusal("roomMovedSince");
    }
}

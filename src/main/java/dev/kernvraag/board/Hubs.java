package dev.kernvraag.board;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.live.Subscription;
import dev.kernvraag.participant.Actor;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** The workshops that have a board open, each with its hub. */
@Component
class Hubs {
    private static final long LOOK_NANOS = 10_000_000;

    private final LiveWorkshops live;
    private final BoardJson json;
    private final LadderSight ladders;
    private final TalkJson talk;
    private final Messages messages;
    private final ConcurrentMap<WorkshopId, Open> open = new ConcurrentHashMap<>();

    Hubs(LiveWorkshops live, BoardJson json, LadderSight ladders, TalkJson talk, Messages messages) {
        this.live = live;
        this.json = json;
        this.ladders = ladders;
        this.talk = talk;
        this.messages = messages;
    }

    private record Open(Hub hub, Subscription subscription) {}

    /**
     * Adds a screen to its workshop.
     *
     * @return the live workshop that the screen draws
     * @throws dev.kernvraag.journal.UnknownWorkshop if the workshop is not there
     */
    Subscription enter(Screen screen) {
        Open entered = open.compute(screen.viewer().workshop(), (id, existing) -> {
            Open here = existing == null ? subscribe(id) : existing;
            here.hub().add(screen);
            return here;
        });
        if (screen.viewer().actor() instanceof Actor.AsParticipant participant) {
            entered.subscription().arrived(participant.participant().id());
        }
        return entered.subscription();
    }

    void leave(Screen screen) {
        open.computeIfPresent(screen.viewer().workshop(), (id, here) -> {
            if (screen.viewer().actor() instanceof Actor.AsParticipant participant) {
                here.subscription().left(participant.participant().id());
            }
            if (here.hub().remove(screen)) {
                here.subscription().close();
                return null;
            }
            return here;
        });
    }

    /** The participants of a workshop whose boards are open at this node. */
    Set<Actor.AsParticipant> participants(WorkshopId workshop) {
        Open here = open.get(workshop);
        return here == null ? Set.of() : here.hub().participants();
    }

    /** Says the same to every screen of every workshop. */
    void tellAll(String message) {
        open.values().forEach(here -> here.hub().tell(message));
    }

    /** Ends every screen and waits until they have gone, but no longer than the patience. */
    void endAll(Duration patience) {
        open.values().forEach(here -> here.hub().end());
        long end = System.nanoTime() + patience.toNanos();
        while (!open.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** What a screen was shown and what it shall show now; shared by the screens of a workshop. */
    Step step(Viewer viewer, Picture before, Picture now) {
        Open here = open.get(viewer.workshop());
        return here == null
                ? new Step(json, ladders, talk, before, now)
                : here.hub().step(before, now);
    }

    /** Who is here, as a message to a screen that shows a picture; shared by the screens of a workshop. */
    String crowd(Viewer viewer, People present, Picture now) {
        Open here = open.get(viewer.workshop());
        return here == null ? messages.people(present, now) : here.hub().crowd(present, now);
    }

    /** Who is at a viewer’s workshop now. */
    People people(Viewer viewer) {
        Open here = open.get(viewer.workshop());
        return here == null ? new People(Set.of()) : here.subscription().people();
    }

    private Open subscribe(WorkshopId id) {
        Hub hub = new Hub(json, ladders, talk, messages);
        return new Open(hub, live.subscribe(id, hub));
    }
}

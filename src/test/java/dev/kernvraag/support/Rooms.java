package dev.kernvraag.support;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes open workshops with people in them. */
public final class Rooms {
    /** The groups of every room. */
    public static final List<String> GROUPS = List.of("Staff", "Clients");

    final FacilitatorService facilitators;
    final WorkshopService workshops;
    final Guide guide;
    final ParticipantService participants;
    final CanvasService canvas;
    final ThreadService thread;
    final RoundService rounds;
    private @Nullable FacilitatorId fay;

    Rooms(
            FacilitatorService facilitators,
            WorkshopService workshops,
            AgendaService agendas,
            FloorService floor,
            ParticipantService participants,
            CanvasService canvas,
            ThreadService thread,
            RoundService rounds) {
        this.facilitators = facilitators;
        this.workshops = workshops;
        this.guide = new Guide(agendas, floor);
        this.participants = participants;
        this.canvas = canvas;
        this.thread = thread;
        this.rounds = rounds;
    }

    /** A room in which people know each other’s names. */
    public Room named(String... people) {
        return open(false, people);
    }

    /** A room in which nobody may learn who wrote what; the names are known to the test only. */
    public Room anonymous(String... people) {
        return open(true, people);
    }

    /** Somebody with an account and without a workshop. */
    public FacilitatorId facilitator() {
        return facilitators
                .register("Somebody", UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
    }

    /** A frame for a workshop with two groups. */
    public static NewWorkshop frame(String title, boolean anonymous) {
        return new NewWorkshop(title, "An intranet", Language.EN, anonymous, GROUPS);
    }

    private Room open(boolean anonymous, String... people) {
        FacilitatorId facilitator = fay();
        Workshop made = workshops.create(facilitator, frame("Communication", anonymous));
        workshops.open(facilitator, made.id(), CommandId.random());
        Room room = new Room(this, made);
        List.of(people).forEach(room::join);
        return room;
    }

    /** Hashing a password takes long on purpose, so the rooms share their facilitator. */
    private synchronized FacilitatorId fay() {
        FacilitatorId known = fay;
        if (known == null) {
            known = facilitator();
            fay = known;
        }
        return known;
    }
}

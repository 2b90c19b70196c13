package dev.kernvraag.board;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** A workshop at its needs, with people in it. */
public record Room(FacilitatorId facilitator, WorkshopId workshop, List<Token> people) {
    /** Makes one whose needs lie open; its server must let anybody register. */
    public static Room open(ApplicationContext context, int people) {
        Room room = writing(context, people);
        reveal(context, room, Stage.NEEDS);
        return room;
    }

    /** Turns the cards of a canvas over. */
    static void reveal(ApplicationContext context, Room room, Stage stage) {
        guide(context).reveal(room.facilitator(), room.workshop(), stage);
    }

    /** Makes one where everybody writes for themselves. */
    public static Room writing(ApplicationContext context, int people) {
        FacilitatorId facilitator = context.getBean(FacilitatorService.class)
                .register("Fay", UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        WorkshopService workshops = context.getBean(WorkshopService.class);
        Workshop made =
                workshops.create(facilitator, new NewWorkshop("Room", "", Language.EN, false, List.of("Everybody")));
        WorkshopId id = made.id();
        workshops.open(facilitator, id, CommandId.random());
        guide(context).enter(facilitator, id, Stage.NEEDS);
        ParticipantService participants = context.getBean(ParticipantService.class);
        return new Room(
                facilitator,
                id,
                IntStream.range(0, people)
                        .mapToObj(i -> participants.join(
                                id, "Person " + i, made.groups().getFirst().id()))
                        .toList());
    }

    /** Where one of the people has their board. */
    public String address(int port) {
        return "ws://localhost:" + port + "/live/board?as=participant&workshop=" + workshop;
    }

    /** What a person’s browser sends along. */
    public String cookie(int person) {
        return Token.cookieName(workshop) + "=" + people.get(person).value();
    }

    private static Guide guide(ApplicationContext context) {
        return new Guide(context.getBean(AgendaService.class), context.getBean(FloorService.class));
    }
}

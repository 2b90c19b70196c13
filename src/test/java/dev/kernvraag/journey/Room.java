package dev.kernvraag.journey;

import dev.kernvraag.Kernvraag;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.LobbyService;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.JoinCode;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A workshop that writes down needs, on a server that can be ended and begun again on the same data. */
public final class Room implements AutoCloseable {
    static final String EMAIL = "fay@example.org";
    static final String PASSWORD = "a long enough password";

    private final Path data;
    private final RoughNetwork network;
    private final FacilitatorId facilitator;
    private final Workshop workshop;
    private ConfigurableApplicationContext server;

    /**
     * Starts the server.
     *
     * @param data an empty folder
     */
    public Room(Path data) {
        this.data = data;
        this.server = start();
        this.network = new RoughNetwork(serverPort());
        this.facilitator =
                bean(FacilitatorService.class).register("Fay", EMAIL, PASSWORD).id();
        this.workshop = bean(WorkshopService.class)
                .create(
                        facilitator,
                        new NewWorkshop("An intranet", "An intranet", Language.EN, false, List.of("Everybody")));
        bean(WorkshopService.class).open(facilitator, id(), CommandId.random());
        enter(Stage.NEEDS);
    }

    /** The network through which everybody comes who has none of their own. */
    RoughNetwork network() {
        return network;
    }

    /** Where people come in, over the common network. */
    public int port() {
        return network.port();
    }

    int serverPort() {
        return Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public WorkshopId id() {
        return workshop.id();
    }

    /** The code that lets people in. */
    public JoinCode code() {
        return bean(WorkshopService.class).find(id()).orElseThrow().code();
    }

    /** Ends the server and begins it again, at another port; the network leads there. */
    void restart() {
        server.close();
        server = start();
        network.moveTo(serverPort());
    }

    public Token join(String name) {
        return bean(ParticipantService.class)
                .join(id(), name, workshop.groups().getFirst().id());
    }

    /** Has everybody who comes wait to be let in. */
    void waitAtTheDoor() {
        bean(WorkshopService.class).admission(facilitator, id(), CommandId.random(), Admission.APPROVED);
    }

    void letIn(Token somebody) {
        bean(LobbyService.class).letIn(facilitator, id(), CommandId.random(), List.of(somebody.participant()));
    }

    void enter(Stage stage) {
        guide().enter(facilitator, id(), stage);
    }

    void reveal(Stage stage) {
        guide().reveal(facilitator, id(), stage);
    }

    /** Lets the room talk about a stage’s cards; nobody adds to them any more. */
    void discuss(Stage stage) {
        bean(FloorService.class).enter(facilitator, id(), CommandId.random(), guide().step(id(), stage), Phase.DISCUSS);
    }

    /** Closes the workshop, or opens it again. */
    void open(boolean open) {
        WorkshopService workshops = bean(WorkshopService.class);
        if (open) {
            workshops.open(facilitator, id(), CommandId.random());
        } else {
            workshops.close(facilitator, id(), CommandId.random());
        }
    }

    /** The cards as the tables have them, removed ones not. */
    List<Card> cards() {
        return bean(CanvasService.class).cards(id()).stream()
                .filter(card -> !card.removed())
                .toList();
    }

    /** The texts of the cards. */
    public List<String> texts() {
        return cards().stream().map(Card::text).toList();
    }

    /** The names of those who joined. */
    List<String> people() {
        return bean(ParticipantService.class).of(id()).stream()
                .map(Participant::name)
                .toList();
    }

    /** How many workshops the facilitator has. */
    int workshops() {
        return bean(WorkshopService.class).of(facilitator).size();
    }

    /** The last line of the journal. */
    long head() {
        return bean(JournalService.class).head(id());
    }

    @Override
    public void close() {
        network.close();
        server.close();
    }

    private Guide guide() {
        return new Guide(bean(AgendaService.class), bean(FloorService.class));
    }

    private <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                Kernvraag.class,
                "--kernvraag.data=" + data,
                "--server.port=0",
                "--server.shutdown=immediate",
                "--spring.main.banner-mode=off");
    }
}

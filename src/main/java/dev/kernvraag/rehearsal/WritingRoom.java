package dev.kernvraag.rehearsal;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** People at their boards who write cards that everybody sees at once, each by a socket of their own. */
@Component
@ConditionalOnProperty("kernvraag.rehearsal")
class WritingRoom {
    private static final int PEOPLE = 40;
    private static final int CARDS = 1_500;

    /** A card that is not answered by then is not waited for: a rehearsal is no test. */
    private static final long PATIENCE_SECONDS = 2;

    private final WorkshopService workshops;
    private final AgendaService agendas;
    private final FloorService floor;
    private final ParticipantService participants;
    private final Environment environment;

    WritingRoom(
            WorkshopService workshops,
            AgendaService agendas,
            FloorService floor,
            ParticipantService participants,
            Environment environment) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.floor = floor;
        this.participants = participants;
        this.environment = environment;
    }

    void play(FacilitatorId player) throws InterruptedException {
        Workshop room = workshops.create(player, new NewWorkshop("Room", "", Language.EN, false, List.of("Everybody")));
        workshops.open(player, room.id(), CommandId.random());
        StepId needs = agendas.of(room.id()).first(Stage.NEEDS).orElseThrow().id();
        floor.enter(player, room.id(), CommandId.random(), needs);
        floor.enter(player, room.id(), CommandId.random(), needs, Phase.REVEAL);
        GroupId group = room.groups().getFirst().id();
        Semaphore answers = new Semaphore(0);
        try (HttpClient browsers = HttpClient.newHttpClient()) {
            List<WebSocket> boards = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Token token = participants.join(room.id(), "Person " + i, group);
                boards.add(board(browsers, room.id(), token, answers));
            }
            for (int i = 0; i < CARDS; i++) {
                boards.get(i % PEOPLE).sendText(card(i), true).join();
                answers.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            boards.forEach(WebSocket::abort);
        }
    }

    private WebSocket board(HttpClient browsers, WorkshopId room, Token token, Semaphore answers) {
        String site = "localhost:" + environment.getRequiredProperty("local.server.port");
        WebSocket board = browsers.newWebSocketBuilder()
                .header("Cookie", Token.cookieName(room) + "=" + token.value())
                .header("Origin", "http://" + site)
                .buildAsync(
                        URI.create("ws://" + site + "/live/board?as=participant&workshop=" + room), new Reader(answers))
                .join();
        board.sendText("{\"t\":\"hello\",\"lang\":\"nl\"}", true).join();
        return board;
    }

    private static String card(int number) {
        return "{\"t\":\"cmd\",\"id\":\"%s\",\"type\":\"addCard\",\"card\":\"%s\",\"kind\":\"NEED\",\"section\":\"possible\",\"text\":\"%s\",\"fields\":{}}"
                .formatted(UUID.randomUUID(), UUID.randomUUID(), "Finding who knows the answer " + number);
    }

    private record Reader(Semaphore answers) implements WebSocket.Listener {
        @Override
        public @Nullable CompletionStage<?> onText(WebSocket board, CharSequence part, boolean last) {
            if (part.toString().startsWith("{\"t\":\"ack\"")) {
                answers.release();
            }
            board.request(1);
            return null;
        }
    }
}

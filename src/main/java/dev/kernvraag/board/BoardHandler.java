package dev.kernvraag.board;

import dev.kernvraag.canvas.CardId;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.priority.RoundService;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Speaks with the boards: greets them, carries their commands out, and says whether they are up to date. */
@Component
class BoardHandler extends TextWebSocketHandler {
    private static final Logger LOG = LoggerFactory.getLogger(BoardHandler.class);
    private static final String VISIT = "visit";

    private final Hubs hubs;
    private final Messages messages;
    private final BoardJson json;
    private final RoundService rounds;
    private final Answers answers;
    private final Intake intake;
    private final Duration sendTimeout;

    BoardHandler(
            Hubs hubs,
            Messages messages,
            BoardJson json,
            RoundService rounds,
            Answers answers,
            Intake intake,
            @Value("${kernvraag.board.send-timeout:30s}") Duration sendTimeout) {
        this.hubs = hubs;
        this.messages = messages;
        this.json = json;
        this.rounds = rounds;
        this.answers = answers;
        this.intake = intake;
        this.sendTimeout = sendTimeout;
    }

    /** Whole messages would cost every socket a buffer as large as the largest message. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        Viewer viewer = BoardDoor.viewer(session.getAttributes());
        Session socket = Objects.requireNonNull(((StandardWebSocketSession) session).getNativeSession(Session.class));
        Screen screen = new Screen(viewer, new SocketWire(socket, sendTimeout), messages, hubs);
        try {
            Allowance allowance = BoardDoor.allowance(session.getAttributes());
            session.getAttributes().put(VISIT, new Visit(screen, hubs.enter(screen), allowance));
            allowance.opened();
        } catch (UnknownWorkshop gone) {
            screen.part(messages.bye("deleted"));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().remove(VISIT) instanceof Visit visit) {
            hubs.leave(visit.screen());
            visit.allowance().closed();
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) throws Exception {
        if (!(session.getAttributes().get(VISIT) instanceof Visit visit)
                || visit.screen().parted()) {
            return;
        }
        String message = visit.whole(part.getPayload(), part.isLast());
        if (message != null) {
            handle(session, visit, message);
        } else if (visit.tooLong()) {
            session.close(CloseStatus.TOO_BIG_TO_PROCESS);
        }
    }

    private void handle(WebSocketSession session, Visit visit, String text) throws IOException {
        JsonNode message;
        try {
            message = json.read(text);
        } catch (JacksonException e) {
            LOG.debug("A board sent what is no JSON", e);
            return;
        }
        String type = message.path("t").stringValue("");
        if (!visit.allowance().maySay()) {
            if (type.equals("cmd")) {
                intake.refuse(visit, message, TryAgain.busy());
            } else {
                session.close(CloseStatus.SERVICE_OVERLOAD);
            }
            return;
        }
        switch (type) {
            case "hello" -> {
                visit.language(Language.ofTag(message.path("lang").stringValue("")));
                visit.screen().lookAt(Parts.step(message, "at"));
                greet(session, visit);
            }
            case "check" -> {
                if (visit.screen().isAt(message.path("seq").longValue(-1))) {
                    visit.screen().answer(messages.ok());
                } else {
                    greet(session, visit);
                }
            }
            case "cmd" -> intake.take(visit, message);
            case "ask" -> ask(session, visit, message.path("what").stringValue(""));
            default -> LOG.debug("A board sent a message of an unknown kind");
        }
    }

    /** Shows everything anew, or cuts off whoever wants that more often than they may; a browser comes back by itself. */
    private void greet(WebSocketSession session, Visit visit) throws IOException {
        Picture picture = visit.subscription().picture();
        if (!visit.allowance().maySee(Weight.of(picture))) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        Viewer viewer = visit.screen().viewer();
        if (picture.deleted() || !viewer.belongsIn(picture)) {
            visit.screen().part(messages.bye(picture.deleted() ? "deleted" : "removed"));
            return;
        }
        visit.screen().greet(messages.snapshot(picture, viewer, visit.language(), dots(viewer, picture)), picture);
        visit.screen().show(visit.subscription().people());
    }

    private Map<CardId, Integer> dots(Viewer viewer, Picture picture) {
        return viewer.actor() instanceof Actor.AsParticipant voter
                ? picture.round().map(round -> rounds.own(voter, round.id())).orElse(Map.of())
                : Map.of();
    }

    private void ask(WebSocketSession session, Visit visit, String what) throws IOException {
        Screen screen = visit.screen();
        Picture picture = visit.subscription().picture();
        if (!visit.allowance().maySee(Weight.of(picture))) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        try {
            screen.answer(answers.to(what, screen.viewer(), picture));
        } catch (Refusal refusal) {
            LOG.debug("A board asked what it may not know", refusal);
        }
    }
}

package dev.kernvraag.board;

import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.security.ClientNetwork;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets a board’s socket in: a participant by cookie, a facilitator by the signed-in session; nobody else. */
@Component
class BoardDoor implements HandshakeInterceptor {
    private static final String VIEWER = "viewer";
    private static final String ALLOWANCE = "allowance";

    private final FacilitatorService facilitators;
    private final ParticipantService participants;
    private final Lanes lanes;
    private final Allowances allowances;

    BoardDoor(FacilitatorService facilitators, ParticipantService participants, Lanes lanes, Allowances allowances) {
        this.lanes = lanes;
        this.allowances = allowances;
        this.facilitators = facilitators;
        this.participants = participants;
    }

    /** The viewer that was let in with these attributes. */
    static Viewer viewer(Map<String, Object> attributes) {
        Object viewer = attributes.get(VIEWER);
        if (viewer instanceof Viewer known) {
            return known;
        }
        throw new IllegalStateException("a socket came past the door");
    }

    /** What the viewer may spend that was let in with these attributes. */
    static Allowance allowance(Map<String, Object> attributes) {
        Object allowance = attributes.get(ALLOWANCE);
        if (allowance instanceof Allowance known) {
            return known;
        }
        throw new IllegalStateException("a socket came past the door");
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (!lanes.isOpen()) {
            response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
            return false;
        }
        Optional<Viewer> viewer = request instanceof ServletServerHttpRequest servlet
                ? recognise(servlet.getServletRequest())
                : Optional.empty();
        if (viewer.isEmpty()) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        Allowance allowance = allowances.of(
                viewer.get(),
                ClientNetwork.of(
                        ((ServletServerHttpRequest) request).getServletRequest().getRemoteAddr()));
        if (!allowance.mayKnock()) {
            response.setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
            return false;
        }
        attributes.put(VIEWER, viewer.get());
        attributes.put(ALLOWANCE, allowance);
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}

    /** Who sends a request, by what it says of the workshop and by what the browser sends along. */
    Optional<Viewer> recognise(HttpServletRequest request) {
        Optional<WorkshopId> workshop = workshop(request.getParameter("workshop"));
        Optional<Audience> audience =
                Optional.ofNullable(request.getParameter("as")).flatMap(Audience::parse);
        if (workshop.isEmpty() || audience.isEmpty()) {
            return Optional.empty();
        }
        WorkshopId id = workshop.get();
        Optional<? extends Actor> actor =
                audience.get() == Audience.PARTICIPANT ? participant(request, id) : facilitator(request, id);
        return actor.map(known -> new Viewer(id, known, audience.get()));
    }

    private Optional<Actor.AsParticipant> participant(HttpServletRequest request, WorkshopId id) {
        return Token.among(request.getCookies(), id).flatMap(token -> participants.recognise(id, token));
    }

    private Optional<Actor.AsFacilitator> facilitator(HttpServletRequest request, WorkshopId id) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(facilitators::byEmail)
                .map(facilitator -> new Actor.AsFacilitator(facilitator.id()))
                .filter(actor -> admitted(actor, id));
    }

    private boolean admitted(Actor actor, WorkshopId id) {
        try {
            participants.admit(actor, id);
            return true;
        } catch (UnknownWorkshop e) {
            return false;
        }
    }

    private static Optional<WorkshopId> workshop(@Nullable String value) {
        try {
            return Optional.ofNullable(value).map(UUID::fromString).map(WorkshopId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

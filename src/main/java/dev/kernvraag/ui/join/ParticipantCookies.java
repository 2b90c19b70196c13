package dev.kernvraag.ui.join;

import com.vaadin.flow.server.VaadinRequest;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Device;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.ui.shell.LastingCookie;
import dev.kernvraag.ui.shell.Recognition;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps a participant’s token in their browser and knows them again by it. */
@Component
public class ParticipantCookies {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration DEVICE_KEPT = Duration.ofDays(400);

    private final ParticipantService participants;
    private final Recognition recognition;

    ParticipantCookies(ParticipantService participants, Recognition recognition) {
        this.participants = participants;
        this.recognition = recognition;
    }

    /** The participant of this workshop at the current screen. */
    public Optional<Actor.AsParticipant> here(WorkshopId workshop) {
        Optional<Actor.AsParticipant> here = token(workshop).flatMap(token -> participants.recognise(workshop, token));
        here.ifPresent(person -> recognition.of(person.participant().id().value()));
        return here;
    }

    /** The person at the current screen who waits to be let in to this workshop, or was turned away. */
    public Optional<Participant> atTheDoor(WorkshopId workshop) {
        Optional<Participant> waiting = token(workshop).flatMap(token -> participants.atTheDoor(workshop, token));
        waiting.ifPresent(person -> recognition.of(person.id().value()));
        return waiting;
    }

    /** Whether the current screen’s browser is somebody’s who is inside the workshop or at its door. */
    boolean known(WorkshopId workshop) {
        return here(workshop).isPresent() || atTheDoor(workshop).isPresent();
    }

    /** As whom the browser was in the workshop, whatever became of them. */
    Optional<Token> token(WorkshopId workshop) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : Token.among(request.getCookies(), workshop);
    }

    /** The browser itself, which keeps its secret from now on. */
    Device device() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Device device = Stream.ofNullable(request == null ? null : request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> Device.COOKIE.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> Device.parse(cookie.getValue()))
                .orElseGet(Device::random);
        LastingCookie.set(Device.COOKIE, device.value(), DEVICE_KEPT);
        return device;
    }

    /** Takes the token out of the browser whose request is being answered. */
    public void forget(WorkshopId workshop) {
        LastingCookie.set(Token.cookieName(workshop), "", Duration.ZERO);
    }

    /** Gives the token to the browser whose request is being answered. */
    void keep(WorkshopId workshop, Token token) {
        LastingCookie.set(Token.cookieName(workshop), token.value(), KEPT);
        recognition.of(token.participant().value());
    }
}

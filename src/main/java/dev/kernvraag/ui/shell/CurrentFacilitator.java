package dev.kernvraag.ui.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorService;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** Says which facilitator is signed in at the current screen. */
@Component
public class CurrentFacilitator {
    private final AuthenticationContext authentication;
    private final FacilitatorService facilitators;
    private final Recognition recognition;

    CurrentFacilitator(AuthenticationContext authentication, FacilitatorService facilitators, Recognition recognition) {
        this.authentication = authentication;
        this.facilitators = facilitators;
        this.recognition = recognition;
    }

    /** The signed-in facilitator; empty for everybody else. */
    public Optional<Facilitator> find() {
        Optional<Facilitator> found = authentication.getPrincipalName().flatMap(facilitators::byEmail);
        found.ifPresent(facilitator -> recognition.of(facilitator.id().value()));
        return found;
    }

    /**
     * The signed-in facilitator, on a screen that only facilitators reach.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public Facilitator get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Signs out and goes back to the start. */
    public void signOut() {
        authentication.logout();
    }
}

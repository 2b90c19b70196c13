package dev.kernvraag.ui.home;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.security.FailureBudget;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.VisitorNetwork;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signs a facilitator in from a screen.
 *
 * <p>The session gets a new id, so that an id somebody planted before is worth nothing afterwards.
 */
@Component
class SignIn {
    private static final int WRONG_A_MINUTE = 10;
    private static final int WRONG_A_MINUTE_TOGETHER = 300;

    private final AuthenticationManager authentication;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;
    private final RememberMeServices remembered;
    private final FailureBudget budget =
            FailureBudget.of(() -> new Refusal("signInTries"), WRONG_A_MINUTE, WRONG_A_MINUTE_TOGETHER);

    SignIn(
            AuthenticationManager authentication,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions,
            RememberMeServices remembered) {
        this.remembered = remembered;
        this.authentication = authentication;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    /**
     * Signs in and loads the page that was wanted, or else one’s workshops.
     *
     * @throws Refusal {@code signInFailed}, which does not tell what was wrong, or {@code signInTries}
     */
    void as(String email, String password) {
        Authentication known = budget.evaluate(VisitorNetwork.here(), () -> authenticate(email, password))
                .orElseThrow(() -> new Refusal("signInFailed"));
        remember(
                known,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        Navigation.load(wanted());
    }

    void remember(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        sessions.onAuthentication(known, request, response);
        // For the session alone: what a thread were told here, it could still hold when it serves somebody else.
        contexts.saveContext(new SecurityContextImpl(known), request, response);
        remembered.loginSuccess(request, response, known);
    }

    private Optional<Authentication> authenticate(String email, String password) {
        try {
            return Optional.of(
                    authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
        } catch (AuthenticationException e) {
            return Optional.empty();
        }
    }

    /** The page to which signing in was the detour, as Vaadin’s access control remembers it: a path from the base. */
    private static String wanted() {
        var session = VaadinSession.getCurrent().getSession();
        Object path = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return path instanceof String text && !text.isBlank() ? text : Navigation.WORKSHOPS;
    }
}

package dev.kernvraag.ui.home;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import dev.kernvraag.facilitator.KnownDeviceService;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.security.SignInThrottle;
import dev.kernvraag.ui.shell.LastingCookie;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.VisitorNetwork;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final String DEVICE = "kv-signed-in";
    private static final Duration DEVICE_KEPT = Duration.ofDays(180);
    private static final int ADDRESS_MAX = 254;

    private final AuthenticationManager authentication;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;
    private final RememberMeServices remembered;
    private final KnownDeviceService devices;
    private final SignInThrottle throttle = SignInThrottle.create();

    SignIn(
            AuthenticationManager authentication,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions,
            RememberMeServices remembered,
            KnownDeviceService devices) {
        this.devices = devices;
        this.remembered = remembered;
        this.authentication = authentication;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    /**
     * Signs in and loads the page that was wanted, or else one’s workshops.
     *
     * @throws Refusal {@code signInFailed}, which does not tell what was wrong, {@code signInTries} or {@code signInBusy}
     */
    void as(String email, String password) {
        Optional<String> device = cookie().flatMap(token -> devices.device(email, token));
        Authentication known = throttle.evaluate(
                        VisitorNetwork.here(), account(email), device, () -> authenticate(email, password))
                .orElseThrow(() -> new Refusal("signInFailed"));
        if (device.isEmpty()) {
            devices.token(email).ifPresent(token -> LastingCookie.set(DEVICE, token, DEVICE_KEPT));
        }
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
            if (e.getCause() instanceof Refusal busy) {
                throw busy;
            }
            return Optional.empty();
        }
    }

    /** What is counted as one account, whatever the case; no longer than an address can be. */
    private static String account(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return address.substring(0, Math.min(ADDRESS_MAX, address.length()));
    }

    private static Optional<String> cookie() {
        return Stream.ofNullable(VaadinServletRequest.getCurrent().getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> DEVICE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The page to which signing in was the detour, as Vaadin’s access control remembers it: a path from the base. */
    private static String wanted() {
        var session = VaadinSession.getCurrent().getSession();
        Object path = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return path instanceof String text && !text.isBlank() ? text : Navigation.WORKSHOPS;
    }
}

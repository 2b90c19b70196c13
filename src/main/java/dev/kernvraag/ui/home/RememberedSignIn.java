package dev.kernvraag.ui.home;

import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.facilitator.Remembered;
import dev.kernvraag.facilitator.RememberedService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Signs a facilitator in again where the session has gone: with a cookie that lives as long as the browser runs, so that
 * nothing lasts on a machine that others use too.
 */
@Component
class RememberedSignIn implements RememberMeServices, LogoutHandler {
    /** Marks what was signed in here; it never leaves this process. */
    static final String KEY = UUID.randomUUID().toString();

    private static final String COOKIE = "kv-signed-in";

    private final RememberedService remembered;
    private final FacilitatorService facilitators;
    private final UserDetailsService users;

    RememberedSignIn(RememberedService remembered, FacilitatorService facilitators, UserDetailsService users) {
        this.remembered = remembered;
        this.facilitators = facilitators;
        this.users = users;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> kept = kept(request);
        if (kept.isEmpty()) {
            return null;
        }
        Optional<Remembered> known = kept.flatMap(remembered::recognise);
        if (known.isEmpty()) {
            set(request, response, "", 0);
            return null;
        }
        known.get().renewed().ifPresent(renewed -> set(request, response, renewed, -1));
        UserDetails user = users.loadUserByUsername(known.get().facilitator().email());
        return new RememberMeAuthenticationToken(KEY, user, user.getAuthorities());
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", 0);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known) {
        facilitators
                .byEmail(known.getName())
                .ifPresent(facilitator -> set(request, response, remembered.begin(facilitator.id()), -1));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        kept(request).ifPresent(remembered::end);
        set(request, response, "", 0);
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Sets the cookie; it is gone at once with an age of 0 seconds, and with the browser with a negative one. */
    private static void set(HttpServletRequest request, HttpServletResponse response, String value, int age) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}

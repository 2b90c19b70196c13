package dev.kernvraag.ui.shell;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Gives the browser whose request is being answered a cookie that no script and no other site can use. */
public final class LastingCookie {
    private LastingCookie() {}

    /** Sets the cookie for the whole site. */
    public static void set(String name, String value, Duration kept) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(kept.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}

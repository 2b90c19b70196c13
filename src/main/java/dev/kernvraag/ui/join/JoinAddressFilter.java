package dev.kernvraag.ui.join;

import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.workshop.EntryText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes from the address of a code or a link what a mail program glued on, before anything refuses such an address: it
 * leads on to the plain one, and where nothing lets in, to the field for the code.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class JoinAddressFilter extends OncePerRequestFilter {
    private static final String JOIN = "/join/";
    private static final int SHOWN_MAX = 60;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!"GET".equals(request.getMethod()) || !path.toLowerCase(Locale.ROOT).startsWith(JOIN)) {
            chain.doFilter(request, response);
            return;
        }
        String typed = path.substring(JOIN.length());
        String plain = plain(typed);
        if (path.equals(JOIN + plain)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + JOIN + plain);
        }
    }

    private static String plain(String typed) {
        if (RoutePath.id(typed).isPresent()) {
            return typed;
        }
        try {
            return Navigation.join(EntryText.find(typed)).substring(JOIN.length() - 1);
        } catch (Refusal refusal) {
            // The screen says what is wrong with it; it needs no more than the letters for that.
            String letters = typed.replaceAll("[^A-Za-z0-9-]", "");
            return letters.substring(0, Math.min(letters.length(), SHOWN_MAX));
        }
    }
}

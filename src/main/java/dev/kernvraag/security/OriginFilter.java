package dev.kernvraag.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site sends with a visitor’s cookies.
 *
 * <p>A browser names the sending page in {@code Origin} on every POST, every WebSocket and every request across sites.
 * Vaadin and its push have no check of their own, and their push would answer any origin (OWASP ASVS 5.0, 3.4.2 and
 * 4.4.2). Requests without the header do not come from a page of another site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class OriginFilter extends OncePerRequestFilter {
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    /** Tells the page itself why it was refused: its own address is one that this server does not know. */
    private static final String REFUSED = "Kernvraag-Refused";

    private final PublicAddress address;
    private final RefusedOrigins refused = new RefusedOrigins();

    OriginFilter(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (foreign(request)) {
            refused.tell(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST));
            response.setHeader(REFUSED, "origin");
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean foreign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return changes(request) && "cross-site".equals(request.getHeader(FETCH_SITE));
        }
        String host = authority(origin);
        return host == null || !(host.equals(ours(request)) || address.names(host));
    }

    private static boolean changes(HttpServletRequest request) {
        return !List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())
                || "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    /** Host and, unless it is the usual one, port; null for an opaque origin. */
    private static @Nullable String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? null : lower(authority);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String ours(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host == null ? null : lower(host);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

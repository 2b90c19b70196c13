package dev.kernvraag.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers and proxies to keep no answer and to guess no type, before anybody answers: so a refusal, an error and a
 * download have the headers too.
 *
 * <p>Only files that everybody may have are kept; whoever answers otherwise, as pictures do with a tag, says so itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PrivateByDefault extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isPublicFile(request.getRequestURI())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, response);
    }

    /** What Vaadin makes for one person alone, such as a brief, or pushes to them, has a path below its files. */
    private static boolean isPublicFile(String path) {
        return Stream.of("/kv/", "/VAADIN/build/", "/VAADIN/static/").anyMatch(path::startsWith)
                && !path.contains("/.");
    }
}

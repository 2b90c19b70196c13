package dev.kernvraag.security;

import dev.kernvraag.language.Language;
import dev.kernvraag.language.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Lets strangers in one after the other, and asks them to wait a moment where too many come at once: with a page that costs
 * next to nothing, in both languages, and that tries again by itself.
 *
 * <p>What strangers send is worked on by a few at a time, so that those who are known, and whoever asks whether the server
 * lives, never stand in their queue.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 110)
class StrangerFilter extends OncePerRequestFilter implements HttpSessionListener {
    /** What makes no session and costs little, or knows its people itself. */
    private static final List<String> LIGHT = List.of("/kv/", "/VAADIN/build/", "/live/", "/livez", "/readyz");

    private static final String AGAIN_SECONDS = "10";
    private static final int PATIENCE_SECONDS = 5;
    private static final int AT_ONCE = 8 * Runtime.getRuntime().availableProcessors();
    private static final String PUSH = "/VAADIN/push";
    private static final String OPENS_A_PAGE = "v-r=init";

    private final Visitors visitors;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    StrangerFilter(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return LIGHT.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session == null && request.getRequestURI().startsWith(PUSH)) {
            // Whoever has no page open has nothing to be told; the socket would stay open in silence.
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (Visitors.isKnown(session)) {
            chain.doFilter(request, response);
        } else if ((session == null && !visitors.mayCome(ClientNetwork.of(request.getRemoteAddr())))
                || !waitForTurn()) {
            askToWait(response);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                turns.release();
            }
            String query = request.getQueryString();
            if (session != null && query != null && query.startsWith(OPENS_A_PAGE)) {
                visitors.stays(session);
            }
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        String address = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getRemoteAddr()
                : "";
        visitors.came(event.getSession(), ClientNetwork.of(address));
    }

    private boolean waitForTurn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void askToWait(HttpServletResponse response) throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><meta name=viewport content=\"")
                .append("width=device-width\"><meta http-equiv=refresh content=")
                .append(AGAIN_SECONDS)
                .append("><title>Kernvraag</title>");
        for (Language language : Language.values()) {
            page.append("<p lang=")
                    .append(language.tag())
                    .append('>')
                    .append(HtmlUtils.htmlEscape(Texts.in(language).get("common.crowded")));
        }
        byte[] content = page.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}

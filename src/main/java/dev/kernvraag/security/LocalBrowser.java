package dev.kernvraag.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;

/**
 * Tells whether a request comes from a browser on this machine, whose user could read the folder of data just as well.
 *
 * <p>A proxy on this machine looks like one, so it must show in nothing: no header of a proxy, as it was before Tomcat took
 * it away, a local name in {@code Host} and {@code Origin}, and no HTTP 1.0, which several proxies speak by themselves. A
 * proxy that hides all of that can be told by no request; where the public address is set, nobody counts as local.
 */
@Service
public class LocalBrowser {
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1|\\[?::1]?");
    private static final List<String> LOCAL_NAMES = List.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final PublicAddress address;

    LocalBrowser(PublicAddress address) {
        this.address = address;
    }

    /** Whether it does; no, where it cannot be told. */
    public boolean sent(HttpServletRequest request) {
        return !address.isNamed()
                && request.getRemoteAddr() != null
                && LOOPBACK.matcher(request.getRemoteAddr()).matches()
                && isLocal(request.getServerName())
                && comesFromHere(request.getHeader(HttpHeaders.ORIGIN))
                && !"HTTP/1.0".equals(request.getProtocol())
                && request.getAttribute(ProxyTrace.SEEN) == null
                && Collections.list(request.getHeaderNames()).stream().noneMatch(ProxyTrace::isOfProxy);
    }

    private static boolean comesFromHere(@Nullable String origin) {
        try {
            return origin == null || isLocal(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLocal(@Nullable String host) {
        return host != null && LOCAL_NAMES.contains(host.toLowerCase(Locale.ROOT));
    }
}

package dev.kernvraag.security;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down, once for each, from which origins something was refused, with the setting that would allow it: behind a proxy
 * that does not pass the visitor’s {@code Host} on, every page of our own is refused.
 *
 * <p>Whoever sends an origin chooses its letters: what is written is short, printable, and of so many at most.
 */
class RefusedOrigins {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedOrigins.class);
    private static final int MOST = 100;
    private static final int LENGTH_MAX = 120;

    private final Set<String> told = new HashSet<>();

    /**
     * Tells of one that was refused.
     *
     * @param origin null where the request named none
     * @param host what the request was sent to
     */
    void tell(@Nullable String origin, @Nullable String host) {
        String from = printable(origin);
        if (isNews(from)) {
            LOG.warn(
                    "Refused a request from a page at {}: it was sent to the host {}. If that page is one of this server, set"
                            + " kernvraag.hosts={} or have the proxy pass the Host header on. (Said once for each address.)",
                    from,
                    printable(host),
                    from.replaceFirst("^https?://", ""));
        }
    }

    private synchronized boolean isNews(String origin) {
        return told.size() < MOST && told.add(origin);
    }

    /** Without what could begin a line of its own in a log, or pass for a part of one. */
    private static String printable(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "(none)";
        }
        String plain = text.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() > LENGTH_MAX ? plain.substring(0, LENGTH_MAX) + "…" : plain;
    }
}

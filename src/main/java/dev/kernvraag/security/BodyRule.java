package dev.kernvraag.security;

import java.time.Duration;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.jspecify.annotations.Nullable;

/**
 * How much a request may bring along, and how long that may take.
 *
 * @param most the most bytes
 * @param slowest bytes a second that must have come on average, once a moment has passed
 * @param within when all of it must be there
 * @param whole whether it is taken in before anybody looks at the request; otherwise whoever reads it, waits for it
 */
record BodyRule(int most, int slowest, Duration within, boolean whole) {
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = 1024 * KILOBYTE;

    /** What a screen of somebody with an account or a seat sends. */
    static final BodyRule SCREEN = new BodyRule(256 * KILOBYTE, KILOBYTE, Duration.ofSeconds(20), true);

    /** What a screen of a stranger sends: a code, a name, a password. */
    static final BodyRule STRANGER = new BodyRule(16 * KILOBYTE, KILOBYTE, Duration.ofSeconds(10), true);

    /** A file of an image, of which the reader has a limit of its own, and a sentence for what is longer. */
    static final BodyRule IMAGE = new BodyRule(16 * MEGABYTE, 2 * KILOBYTE, Duration.ofSeconds(60), false);

    /** Screens say with this parameter what a message is for. */
    private static final String SCREEN_PARAMETER = "v-r=";

    private static final String IMAGES = "/live/image/";

    /** The rule for a request; empty where nobody reads a body. */
    static Optional<BodyRule> of(Request request) {
        if (request.getMethod().equals("PUT") && request.getRequestURI().startsWith(IMAGES)) {
            return Optional.of(IMAGE);
        }
        if (request.getMethod().equals("POST") && isOfScreen(request.getQueryString()) && !isForm(request)) {
            return Optional.of(Visitors.isKnown(request.getSession(false)) ? SCREEN : STRANGER);
        }
        return Optional.empty();
    }

    private static boolean isOfScreen(@Nullable String query) {
        return query != null && (query.startsWith(SCREEN_PARAMETER) || query.contains("&" + SCREEN_PARAMETER));
    }

    /** A form would be read to its end by whoever asks for a parameter first. */
    private static boolean isForm(Request request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/"));
    }
}

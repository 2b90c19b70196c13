package dev.kernvraag.agenda;

import java.time.Instant;

/**
 * The clock that everybody sees; it tells the time and stops nothing.
 *
 * @param endsAt when it is at zero
 * @param seconds how long it runs in all
 */
public record Timer(Instant endsAt, int seconds) {
    /** The longest that a timer runs, in seconds: a day. */
    public static final int SECONDS_MAX = 86_400;
}

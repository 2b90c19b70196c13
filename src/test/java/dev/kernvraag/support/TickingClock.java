package dev.kernvraag.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is one second and one microsecond later whenever it is asked, so that every moment is another one. */
class TickingClock extends Clock {
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:30:00Z");
    private static final long TICK_NANOS = 1_000_001_000L;

    private final AtomicLong ticks = new AtomicLong();

    @Override
    public Instant instant() {
        return BEGIN.plusNanos(ticks.incrementAndGet() * TICK_NANOS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock knows only UTC");
    }
}

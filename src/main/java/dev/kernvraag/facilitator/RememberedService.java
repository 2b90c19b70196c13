package dev.kernvraag.facilitator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows a signed-in facilitator again whose session is gone: after a restart, or at another node.
 *
 * <p>The browser keeps a series and a token of 256 random bits, of which the table has the hash. Each use gives it a new
 * token. Whoever comes with a token that was replaced earlier has an old copy: then the series ends for everybody who
 * has it (Jaspan, “Improved Persistent Login Cookie Best Practice”). The token before the newest one is still good,
 * because a page sends several requests at once, and because the answer that carried the newest may have been lost.
 */
@Service
public class RememberedService {
    /** How long a series lives after its last use. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** Within this time a token that has just been replaced is taken for a request that was under way. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(RememberedService.class);
    private static final int SERIES_LENGTH = 36;

    private final RememberedRepository remembered;
    private final FacilitatorService facilitators;
    private final Clock clock;

    RememberedService(RememberedRepository remembered, FacilitatorService facilitators, Clock clock) {
        this.remembered = remembered;
        this.facilitators = facilitators;
        this.clock = clock;
    }

    /** Begins a series for a facilitator who signed in, and returns what the browser keeps. */
    @Transactional
    public String begin(FacilitatorId facilitator) {
        Instant now = now();
        remembered.forgetAllBefore(now.minus(KEPT));
        UUID series = UUID.randomUUID();
        String token = Secrets.token();
        remembered.save(new RememberedEntity(series, facilitator, Secrets.hash(token), now));
        return series + token;
    }

    /**
     * Knows a facilitator again.
     *
     * @param kept what the browser sent
     * @return empty if it is not, or no longer, good
     */
    @Transactional
    public Optional<Remembered> recognise(String kept) {
        Instant now = now();
        return series(kept)
                .flatMap(remembered::lock)
                .filter(entity -> entity.renewedAt().plus(KEPT).isAfter(now))
                .flatMap(entity -> recognise(entity, Secrets.hash(kept.substring(SERIES_LENGTH)), now));
    }

    /** Ends the series of a facilitator who signs out. */
    @Transactional
    public void end(String kept) {
        series(kept).ifPresent(remembered::forget);
    }

    private Optional<Remembered> recognise(RememberedEntity entity, String presented, Instant now) {
        boolean newest = Secrets.same(entity.tokenHash(), presented);
        if (!newest && !Secrets.same(entity.earlierHash(), presented)) {
            LOG.warn("An old copy of a sign-in was used; the sign-in is ended");
            remembered.forget(entity.getId());
            return Optional.empty();
        }
        Optional<Facilitator> facilitator = facilitators.byId(entity.facilitator());
        if (!newest && entity.renewedAt().plus(UNDER_WAY).isAfter(now)) {
            return facilitator.map(known -> new Remembered(known, Optional.empty()));
        }
        String token = Secrets.token();
        entity.renew(presented, Secrets.hash(token), now);
        return facilitator.map(known -> new Remembered(known, Optional.of(entity.getId() + token)));
    }

    private static Optional<UUID> series(String kept) {
        try {
            return kept.length() > SERIES_LENGTH
                    ? Optional.of(UUID.fromString(kept.substring(0, SERIES_LENGTH)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

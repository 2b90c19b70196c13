package dev.kernvraag.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** A facilitator’s browser that comes back without a session. */
@SpringBootTest(properties = "kernvraag.registration.open=true")
@ActiveProfiles("test")
class RememberedServiceTests {
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    @Autowired
    private RememberedService remembered;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TurnedClock clock;

    private Facilitator fay;
    private String first;

    @BeforeEach
    void faySignsIn() {
        fay = facilitators.register("Fay", UUID.randomUUID() + "@example.org", "a long enough password");
        first = remembered.begin(fay.id());
    }

    @Test
    void theBrowserIsKnownAgainAndGetsANewToken() {
        String second = renewed(first);
        clock.turn(A_WHILE);
        String third = renewed(second);
        assertThat(third).isNotEqualTo(second).isNotEqualTo(first);
    }

    @Test
    void requestsOfOnePageThatCarryTheSameTokenAllPass() {
        renewed(first);
        Optional<Remembered> again = remembered.recognise(first);
        assertThat(again).map(Remembered::facilitator).contains(fay);
        assertThat(again).map(Remembered::renewed).contains(Optional.empty());
    }

    @Test
    void aBrowserThatNeverGotTheAnswerComesBackWithItsOldToken() {
        renewed(first);
        clock.turn(A_WHILE);
        assertThat(renewed(first)).isNotEqualTo(first);
    }

    @Test
    void anOldCopyEndsTheSignInForEverybodyWhoHasIt() {
        String second = renewed(first);
        clock.turn(A_WHILE);
        String third = renewed(second);
        clock.turn(A_WHILE);
        assertThat(remembered.recognise(first)).isEmpty();
        assertThat(remembered.recognise(third)).isEmpty();
    }

    @Test
    void aSignInThatIsNotUsedForADayIsOver() {
        clock.turn(RememberedService.KEPT.plusSeconds(1));
        assertThat(remembered.recognise(first)).isEmpty();
    }

    @Test
    void whoeverSignsOutIsNotKnownAgain() {
        remembered.end(first);
        assertThat(remembered.recognise(first)).isEmpty();
    }

    @Test
    void whatIsNoTokenIsNotKnown() {
        assertThat(remembered.recognise("")).isEmpty();
        assertThat(remembered.recognise("x".repeat(80))).isEmpty();
        assertThat(remembered.recognise(UUID.randomUUID() + "x")).isEmpty();
    }

    @Test
    void theTableAloneSignsNobodyIn() {
        String token = first.substring(first.indexOf('-') + 32);
        assertThat(jdbc.queryForList("select * from remembered").toString()).doesNotContain(token);
    }

    private String renewed(String kept) {
        Remembered known = remembered.recognise(kept).orElseThrow();
        assertThat(known.facilitator()).isEqualTo(fay);
        return known.renewed().orElseThrow();
    }

    /** A clock that is turned by hand. */
    static final class TurnedClock extends Clock {
        private Instant now = Instant.parse("2026-06-01T09:00:00Z");

        void turn(Duration further) {
            now = now.plus(further);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Clocks {
        @Bean
        @Primary
        TurnedClock turnedClock() {
            return new TurnedClock();
        }
    }
}

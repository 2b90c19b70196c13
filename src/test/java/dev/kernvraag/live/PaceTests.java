package dev.kernvraag.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTests {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    @Test
    void twoMayFollowEachOtherAtOnceAndTheThirdWaits() {
        Pace pace = new Pace(PacedSlot.BRISK.toNanos(), 0);
        assertThat(pace.next(0)).isZero();
        assertThat(pace.next(0)).isZero();
        assertThat(pace.next(0)).isEqualTo(125 * MILLI);
    }

    @Test
    void fiveASecondNeverWait() {
        Pace pace = new Pace(PacedSlot.BRISK.toNanos(), 0);
        assertThat(LongStream.range(0, 100).map(i -> pace.next(i * SECOND / 5)).sum())
                .isZero();
    }

    @Test
    void noSecondHasMoreThanTenTurnsHoweverManyAreWanted() {
        Pace pace = new Pace(PacedSlot.BRISK.toNanos(), 0);
        List<Long> turns = LongStream.iterate(0, time -> time < 5 * SECOND, time -> time + pace.next(time) + MILLI)
                .boxed()
                .toList();
        assertThat(turns)
                .allSatisfy(start -> assertThat(turns)
                        .filteredOn(turn -> turn >= start && turn < start + SECOND)
                        .hasSizeLessThanOrEqualTo(10));
        assertThat(turns).hasSizeGreaterThan(38);
    }
}

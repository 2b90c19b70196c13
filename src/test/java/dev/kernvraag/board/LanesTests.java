package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.journal.WorkshopId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanesTests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Lanes lanes = new Lanes();
    private final WorkshopId workshop = WorkshopId.random();
    private final UUID anna = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final List<Integer> done = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        lanes.open();
    }

    @AfterEach
    void close() {
        lanes.close(Duration.ZERO);
    }

    @Test
    void theCommandsOfAWorkshopAreCarriedOutInTheOrderInWhichTheyCame() {
        IntStream.range(0, 500).forEach(i -> lanes.add(workshop, anna, () -> done.add(i)));
        lanes.close(PATIENCE);
        assertThat(done).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void aWorkshopThatHangsLeavesTheOthersTheirTurn() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);
        lanes.add(workshop, anna, () -> await(end));
        lanes.add(WorkshopId.random(), anna, other::countDown);
        assertThat(other.await(30, TimeUnit.SECONDS)).isTrue();
        end.countDown();
    }

    @Test
    void aFullLaneAsksToTryAgain() {
        CountDownLatch end = new CountDownLatch(1);
        lanes.add(workshop, anna, () -> await(end));
        assertThatThrownBy(() -> IntStream.rangeClosed(0, Lanes.WAITING_MAX)
                        .forEach(i -> lanes.add(workshop, anna, () -> done.add(i))))
                .isInstanceOfSatisfying(
                        TryAgain.class, refusal -> assertThat(refusal.code()).isEqualTo("busy"));
        lanes.add(WorkshopId.random(), anna, () -> {});
        end.countDown();
    }

    @Test
    void othersAreNotKeptWaitingByAFlood() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        lanes.add(workshop, anna, () -> {
            begun.countDown();
            await(end);
        });
        await(begun);
        IntStream.range(0, 500).forEach(i -> lanes.add(workshop, anna, () -> done.add(i)));
        lanes.add(workshop, ben, () -> done.add(-1));
        lanes.add(workshop, ben, () -> done.add(-2));
        end.countDown();
        lanes.close(PATIENCE);
        assertThat(done).hasSize(502).startsWith(0, -1, 1, -2, 2);
    }

    @Test
    void aLaneThatOnePersonFilledStillTakesTheFirstCommandOfAnother() {
        CountDownLatch end = new CountDownLatch(1);
        lanes.add(workshop, anna, () -> await(end));
        assertThatThrownBy(() ->
                        IntStream.rangeClosed(0, Lanes.WAITING_MAX).forEach(i -> lanes.add(workshop, anna, () -> {})))
                .isInstanceOf(TryAgain.class);
        lanes.add(workshop, ben, () -> done.add(1));
        end.countDown();
        lanes.close(PATIENCE);
        assertThat(done).containsExactly(1);
    }

    @Test
    void aCommandThatFailsKeepsNoOtherBack() {
        lanes.add(workshop, anna, () -> {
            throw new IllegalStateException("on purpose");
        });
        lanes.add(workshop, anna, () -> done.add(1));
        lanes.close(PATIENCE);
        assertThat(done).containsExactly(1);
    }

    @Test
    void whatComesAfterTheEndIsAskedToTryAgainUntilTheLanesOpenAnew() {
        lanes.close(PATIENCE);
        assertThatThrownBy(() -> lanes.add(workshop, anna, () -> done.add(1)))
                .isInstanceOfSatisfying(
                        TryAgain.class, refusal -> assertThat(refusal.code()).isEqualTo("closing"));
        lanes.open();
        lanes.add(workshop, anna, () -> done.add(2));
        lanes.close(PATIENCE);
        assertThat(done).containsExactly(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

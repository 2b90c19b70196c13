package dev.kernvraag.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Several people who do something at the same moment. */
public final class Together {
    private Together() {}

    /** Lets so many people begin at once and waits until all are through; what one of them meets is thrown. */
    public static void run(int people, IntConsumer what) {
        call(people, one -> {
            what.accept(one);
            return one;
        });
    }

    /** The same, with what each of them came to. */
    public static <T> List<T> call(int people, IntFunction<T> what) {
        CyclicBarrier start = new CyclicBarrier(people);
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<T>> running = new ArrayList<>();
            for (int one = 0; one < people; one++) {
                int number = one;
                running.add(threads.submit(() -> {
                    start.await();
                    return what.apply(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

package dev.skydraft.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// How long one round of work takes, in nanoseconds, once it is warm.
///
/// @param sorted the time of each measured round, ascending
record Timing(List<Long> sorted) {
    private static final int ROUNDS = 20;
    private static final int MOST_ROUNDS = 2_000;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(2);
    private static final long MEASURE = TimeUnit.MILLISECONDS.toNanos(1500);

    /// Where results go, so that no round is without effect.
    @SuppressWarnings("unused")
    private static volatile Object sink;

    static Timing of(Callable<?> work) {
        rounds(work, WARM_UP);
        System.gc();
        return new Timing(rounds(work, MEASURE));
    }

    /// At least [#ROUNDS], and as many more as there is time for.
    private static List<Long> rounds(Callable<?> work, long budget) {
        var times = new ArrayList<Long>(MOST_ROUNDS);
        long start = System.nanoTime();
        while (times.size() < ROUNDS || (times.size() < MOST_ROUNDS && System.nanoTime() - start < budget)) {
            times.add(once(work));
        }
        return times.stream().sorted().toList();
    }

    private static long once(Callable<?> work) {
        long start = System.nanoTime();
        try {
            sink = work.call();
        } catch (Exception e) {
            throw new IllegalStateException("The work to be measured failed", e);
        }
        return System.nanoTime() - start;
    }

    long min() {
        return sorted.getFirst();
    }

    long median() {
        return sorted.get(sorted.size() / 2);
    }

    long p95() {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    int rounds() {
        return sorted.size();
    }
}

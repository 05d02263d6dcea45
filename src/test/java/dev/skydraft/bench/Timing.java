package dev.skydraft.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// How long one round of work takes, in nanoseconds, once it is warm.
///
/// @param sorted the time of each measured round, ascending
record Timing(long[] sorted) {
    private static final int ROUNDS = 40;
    private static final int MOST_ROUNDS = 2_000;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(3);
    private static final long MEASURE = TimeUnit.SECONDS.toNanos(2);

    /// Where results go, so that no round is without effect.
    @SuppressWarnings("unused")
    private static volatile Object sink;

    static Timing of(Callable<?> work) {
        rounds(work, WARM_UP);
        System.gc();
        return new Timing(rounds(work, MEASURE));
    }

    /// At least [#ROUNDS], and as many more as there is time for.
    private static long[] rounds(Callable<?> work, long budget) {
        var times = new long[MOST_ROUNDS];
        int rounds = 0;
        long start = System.nanoTime();
        while (rounds < ROUNDS || (rounds < MOST_ROUNDS && System.nanoTime() - start < budget)) {
            times[rounds++] = once(work);
        }
        long[] sorted = Arrays.copyOf(times, rounds);
        Arrays.sort(sorted);
        return sorted;
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
        return sorted[0];
    }

    long median() {
        return sorted[sorted.length / 2];
    }

    long p95() {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    int rounds() {
        return sorted.length;
    }
}

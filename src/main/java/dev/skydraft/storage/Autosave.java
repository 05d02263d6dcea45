package dev.skydraft.storage;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps drafts while they change: what is told here is on disk a moment later, written by another thread. Of several
/// changes within that moment the last is written. Telling it never waits for the disk.
public final class Autosave implements AutoCloseable {
    /// How soon a change is written, so that with the writing itself a second is enough.
    static final Duration SOON = Duration.ofMillis(500);

    /// How late it may be written where writing takes long, or has failed before.
    static final Duration LATE = Duration.ofSeconds(4);

    private final Recovery recovery;
    private final Timer timer;
    private final Consumer<String> problems;
    private final Object writing = new Object();

    /// By key, in the order of changes; empty for a draft that is to be forgotten.
    private final Map<String, Optional<Draft>> waiting = new LinkedHashMap<>();

    private Duration pause = SOON;
    private boolean arranged;
    private boolean failing;
    private boolean closed;

    /// Runs work later, one piece at a time.
    public interface Timer {
        void after(Duration pause, Runnable work);

        /// @param worker a single thread
        static Timer on(Executor worker) {
            return (pause, work) -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, worker)
                    .execute(work);
        }
    }

    /// @param problems told a sentence when drafts can no longer be kept, once until they can again
    public Autosave(Recovery recovery, Timer timer, Consumer<String> problems) {
        this.recovery = recovery;
        this.timer = timer;
        this.problems = problems;
    }

    /// Has a draft kept.
    public void changed(Draft draft) {
        await(draft.key(), Optional.of(draft));
    }

    /// Has the drafts of a design removed: it is saved, or given up.
    public void settled(String key) {
        await(key, Optional.empty());
    }

    /// Has what an earlier run left removed, once everything that was told here is on disk; until then it stays.
    public void settled(Recovered recovered) {
        timer.after(Duration.ZERO, () -> {
            if (flush()) {
                recovery.settle(recovered);
            }
        });
    }

    private void await(String key, Optional<Draft> draft) {
        synchronized (waiting) {
            waiting.put(key, draft);
            arrange();
        }
    }

    private void arrange() {
        if (!arranged) {
            arranged = true;
            timer.after(pause, this::flush);
        }
    }

    /// Writes at once, on this thread, what waits; false if not all of it could be written.
    public boolean flush() {
        synchronized (writing) {
            long begin = System.nanoTime();
            Map<String, Optional<Draft>> failed = write(taken());
            synchronized (waiting) {
                pause = failed.isEmpty() ? pauseAfter(System.nanoTime() - begin) : LATE;
                failed.forEach(waiting::putIfAbsent);
                if (!failed.isEmpty()) {
                    arrange();
                }
            }
            return failed.isEmpty();
        }
    }

    private Map<String, Optional<Draft>> taken() {
        synchronized (waiting) {
            var taken = new LinkedHashMap<>(closed ? Map.of() : waiting);
            waiting.clear();
            arranged = false;
            return taken;
        }
    }

    /// Keeps nothing any more, also of what was told before. Waits for what is being written.
    @Override
    public void close() {
        synchronized (writing) {
            synchronized (waiting) {
                closed = true;
            }
        }
    }

    /// Returns what could not be written.
    private Map<String, Optional<Draft>> write(Map<String, Optional<Draft>> drafts) {
        var failed = new LinkedHashMap<String, Optional<Draft>>();
        drafts.forEach((key, draft) -> {
            try {
                draft.ifPresentOrElse(recovery::keep, () -> recovery.forget(key));
            } catch (FileProblem problem) {
                failed.put(key, draft);
                tell(problem);
            }
        });
        failing &= !failed.isEmpty();
        return failed;
    }

    private void tell(FileProblem problem) {
        if (!failing) {
            failing = true;
            problems.accept(problem.getMessage());
        }
    }

    /// Leaves the disk and the processor alone for twice as long as it kept them busy.
    private static Duration pauseAfter(long nanos) {
        return Duration.ofNanos(Math.clamp(2 * nanos, SOON.toNanos(), LATE.toNanos()));
    }
}

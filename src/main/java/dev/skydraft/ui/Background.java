package dev.skydraft.ui;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Work that can outlast a frame, off the UI thread. Of several runs under one key the newest wins: older ones that
/// have not begun are skipped, and their late results are dropped.
public final class Background implements AutoCloseable {
    private final Executor worker;
    private final Executor longWorker;
    private final Executor ui;
    private final Function<Duration, Executor> later;
    private final Map<Object, Long> newest = new ConcurrentHashMap<>();

    /// @param later the worker, once some time has passed
    private Background(Executor worker, Executor longWorker, Executor ui, Function<Duration, Executor> later) {
        this.worker = worker;
        this.longWorker = longWorker;
        this.ui = ui;
        this.later = later;
    }

    /// One worker thread, and one for long work; results arrive on the JavaFX thread.
    public static Background onWorker() {
        return onWorker(Platform::runLater);
    }

    /// @param ui where results arrive
    public static Background onWorker(Executor ui) {
        ExecutorService worker = thread("skydraft-background");
        return new Background(
                worker,
                thread("skydraft-long-work"),
                ui,
                pause -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, worker));
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Everything at once on the calling thread, for tests without a window.
    public static Background direct() {
        return on(Runnable::run);
    }

    /// All work on one executor, and results at once where it was done.
    public static Background on(Executor worker) {
        return new Background(worker, worker, Runnable::run, _ -> worker);
    }

    /// Another worker of the same kind, for work that nothing else should wait for.
    public Background apart() {
        return worker instanceof ExecutorService ? onWorker(ui) : direct();
    }

    /// Computes a result from immutable values and hands it to the UI thread, unless a newer run under `key` has been
    /// asked for meanwhile. A failure goes to the thread's uncaught-exception handler.
    public <T> void run(Object key, Supplier<T> work, Consumer<T> done) {
        run(worker, key, work, done);
    }

    /// The same for work that others should not have to wait for.
    public <T> void runLong(Object key, Supplier<T> work, Consumer<T> done) {
        run(longWorker, key, work, done);
    }

    /// The same, once no newer run under `key` has been asked for during a pause.
    public <T> void runAfter(Duration pause, Object key, Supplier<T> work, Consumer<T> done) {
        run(pause.isZero() ? worker : later.apply(pause), key, work, done);
    }

    private <T> void run(Executor executor, Object key, Supplier<T> work, Consumer<T> done) {
        long turn = newest.merge(key, 1L, Long::sum);
        executor.execute(() -> {
            if (isNewest(key, turn)) {
                T result = work.get();
                ui.execute(() -> {
                    if (isNewest(key, turn)) {
                        done.accept(result);
                    }
                });
            }
        });
    }

    private boolean isNewest(Object key, long turn) {
        return newest.getOrDefault(key, 0L) == turn;
    }

    @Override
    public void close() {
        for (Executor executor : List.of(worker, longWorker)) {
            if (executor instanceof ExecutorService service) {
                service.shutdown();
            }
        }
    }
}

package dev.skydraft.ui.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Takes the time from an action to the frame that shows what it did: from there on the pulse that paints, and the one
/// after it, which begins to draw only once that frame has been rendered.
final class Presented extends AnimationTimer {
    private final BooleanSupplier painted;
    private final Runnable touch;
    private final long start = System.nanoTime();
    private final CompletableFuture<Double> done = new CompletableFuture<>();
    private boolean rendering;

    private Presented(BooleanSupplier painted, Runnable touch) {
        this.painted = painted;
        this.touch = touch;
    }

    /// Called on the UI thread, right before the action.
    ///
    /// @param painted true once what is waited for has been painted
    /// @param touch changes something in the window
    /// @return milliseconds
    static CompletableFuture<Double> watch(BooleanSupplier painted, Runnable touch) {
        var watch = new Presented(painted, touch);
        watch.start();
        return watch.done;
    }

    @Override
    public void handle(long ignored) {
        if (rendering) {
            stop();
            done.complete((System.nanoTime() - start) / 1e6);
        } else if (painted.getAsBoolean()) {
            rendering = true;
            touch.run();
        }
    }
}

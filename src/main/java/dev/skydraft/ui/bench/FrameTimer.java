package dev.skydraft.ui.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;

/// Moves something at the beginning of every pulse and notes the time from one presented frame to the next.
///
/// A pulse that changes the picture waits until the frame before it has been rendered, so the time between two such
/// pulses is what a frame takes, whether the UI thread or the rendering is the slower. Pulses that painted nothing
/// count towards the next frame.
final class FrameTimer extends AnimationTimer {
    private static final double NANOS = 1e9;

    private final DoubleConsumer motion;
    private final LongSupplier paintings;
    private final double warmUp;
    private final double seconds;
    private final DoubleStream.Builder frames = DoubleStream.builder();
    private final CompletableFuture<Frames> done = new CompletableFuture<>();
    private long start;
    private long lastFrame;
    private long painted;
    private double cpuBefore;

    /// @param motion is told the seconds since the beginning, of the warm-up or of what is measured
    /// @param paintings how often the canvas has been painted so far
    FrameTimer(DoubleConsumer motion, LongSupplier paintings, double warmUp, double seconds) {
        this.motion = motion;
        this.paintings = paintings;
        this.warmUp = warmUp;
        this.seconds = seconds;
    }

    CompletableFuture<Frames> done() {
        return done;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        if (start == 0) {
            start = now;
        }
        double elapsed = (now - start) / NANOS;
        note(now, elapsed);
        if (elapsed >= warmUp + seconds) {
            stop();
            done.complete(Frames.of(frames.build().toArray(), Cpu.milliseconds() - cpuBefore));
        } else {
            move(elapsed < warmUp ? elapsed : elapsed - warmUp);
        }
    }

    private void note(long now, double elapsed) {
        if (paintings.getAsLong() > painted) {
            painted = paintings.getAsLong();
            if (lastFrame != 0 && elapsed > warmUp) {
                frames.add((now - lastFrame) / 1e6);
            } else {
                cpuBefore = Cpu.milliseconds();
            }
            lastFrame = now;
        }
    }

    private void move(double at) {
        try {
            motion.accept(at);
        } catch (RuntimeException e) {
            stop();
            done.completeExceptionally(e);
        }
    }
}

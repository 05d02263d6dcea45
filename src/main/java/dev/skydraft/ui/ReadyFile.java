package dev.skydraft.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;

/// Tells a program that waits for the window that it is painted, by writing an empty file.
final class ReadyFile extends AnimationTimer {

    /// The first pulse lays out, the second paints, and by the third the picture has reached the screen.
    private static final int PULSES = 3;

    private final Path file;
    private int pulses;

    ReadyFile(Path file) {
        this.file = file;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            write();
        }
    }

    private void write() {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}

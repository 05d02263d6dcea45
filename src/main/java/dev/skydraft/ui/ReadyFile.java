package dev.skydraft.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Tells a program that waits for the window that it is painted, by writing an empty file.
final class ReadyFile extends AnimationTimer {

    /// The first pulse lays out and paints; the third waits until its picture has reached the screen, since it has
    /// something to paint itself; the fourth begins after that.
    private static final int PULSES = 4;

    private final Path file;
    private final Node root;
    private int pulses;

    /// @param root of the window
    ReadyFile(Path file, Node root) {
        this.file = file;
        this.root = root;
    }

    @Override
    public void handle(long now) {
        pulses++;
        root.setTranslateX(pulses % 2);
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

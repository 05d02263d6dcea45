package dev.skydraft.ui.canvas;

import dev.skydraft.design.Deployment;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Painted;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Sketch;
import dev.skydraft.picture.Theme;
import dev.skydraft.ui.Background;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The picture of what is being edited: at once as good as a frame allows, and in the background as it should be.
///
/// A small design is painted at once. Of a large one a sketch is shown: what changed is drawn anew, and the lines that
/// have to give way. As soon as nothing has changed for a moment, all lines are led anew, on another thread.
public final class LivePicture {
    /// Designs of so many elements are painted within a frame.
    private static final int SMALL = 150;

    private static final Duration PAUSE = Duration.ofMillis(200);

    /// A large design is on the screen before its lines are led, which needs all processors too: half a second and a
    /// millisecond for so many elements is about what that takes.
    private static final Duration SEEN = Duration.ofMillis(500);

    private static final int ELEMENTS = 50;

    private final Background background;
    private final Consumer<Picture> shown;
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);
    private Theme theme = Theme.LIGHT;
    private Painter painter = new Painter(theme);
    private @Nullable Painted base;

    /// What was asked for last.
    private volatile Object newest = this;

    /// @param background where lines are led; no other work should wait for it
    /// @param shown takes every picture
    public LivePicture(Background background, Consumer<Picture> shown) {
        this.background = background;
        this.shown = shown;
    }

    /// True while what is shown is as it should be.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    public void show(Deployment now, Overlay overlay, Theme wanted) {
        var turn = new Object();
        newest = turn;
        if (theme != wanted) {
            theme = wanted;
            painter = new Painter(wanted);
            base = null;
        }
        int size = now.resources().size() + now.connections().size();
        if (size <= SMALL) {
            finish(new Painter(wanted).painted(now, overlay));
        } else {
            Duration pause = base == null ? SEEN.plusMillis(size / ELEMENTS) : PAUSE;
            sketch(now, overlay);
            Painter used = painter;
            background.runAfter(
                    pause, this, () -> settled(used, now, overlay, turn), painted -> painted.ifPresent(this::finish));
        }
    }

    /// Empty once something else is to be shown: a user who goes on should not wait for what is in vain.
    private Optional<Painted> settled(Painter used, Deployment now, Overlay overlay, Object turn) {
        try {
            return Optional.of(used.painted(now, overlay, () -> goOn(turn)).prepared());
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    private void goOn(Object turn) {
        if (newest != turn) {
            throw new CancellationException("Something else is shown");
        }
    }

    private void sketch(Deployment now, Overlay overlay) {
        settled.set(false);
        Painted known = base;
        if (known == null || !Sketch.possible(known, now)) {
            known = new Painter(theme).outline(now, overlay);
            base = known;
        }
        shown.accept(Sketch.of(theme, known, now, overlay));
    }

    private void finish(Painted painted) {
        base = painted;
        shown.accept(painted.picture());
        settled.set(true);
    }
}

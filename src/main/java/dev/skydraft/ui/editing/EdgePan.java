package dev.skydraft.ui.editing;

import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.DiagramView;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Moves the view while something is dragged to its edge, the faster the nearer, after a short while, so that a drag
/// that starts or passes there moves nothing.
final class EdgePan extends AnimationTimer {
    /// How near to the edge the pointer must be, in pixels.
    private static final double EDGE = 24;

    private static final double FASTEST = 14;
    private static final long WAIT = 250_000_000;

    private final DiagramView diagram;
    private final BooleanSupplier dragging;
    private final Runnable moved;
    private @Nullable MouseEvent last;
    private long since;

    /// @param moved lets the drag go on where the pointer is now on the canvas
    EdgePan(DiagramView diagram, BooleanSupplier dragging, Runnable moved) {
        this.diagram = diagram;
        this.dragging = dragging;
        this.moved = moved;
    }

    /// Follows the pointer.
    void at(MouseEvent event) {
        boolean away = speed(event).equals(new Point(0, 0));
        if (away) {
            stop();
            last = null;
        } else {
            if (last == null) {
                since = 0;
                start();
            }
            last = event;
        }
    }

    void end() {
        stop();
        last = null;
    }

    @Override
    public void handle(long now) {
        since = since == 0 ? now : since;
        if (last == null || !dragging.getAsBoolean()) {
            end();
        } else if (now - since > WAIT) {
            Point speed = speed(last);
            diagram.look(diagram.camera().dragged(-speed.x(), -speed.y()));
            moved.run();
        }
    }

    private Point speed(MouseEvent event) {
        return new Point(speed(event.getX(), diagram.getWidth()), speed(event.getY(), diagram.getHeight()));
    }

    private static double speed(double at, double size) {
        double before = Math.clamp((EDGE - at) / EDGE, 0, 1);
        double behind = Math.clamp((at - size + EDGE) / EDGE, 0, 1);
        return FASTEST * (behind - before);
    }
}

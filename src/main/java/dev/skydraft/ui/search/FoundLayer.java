package dev.skydraft.ui.search;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Frames around what a search has found.
final class FoundLayer extends Canvas {
    private static final Color FRAME = Color.web("#d29922");
    private static final double OUTSIDE = 3;

    FoundLayer() {
        setMouseTransparent(true);
    }

    /// Larger ones below, so that what stands in a container that has been found is tinted no more than that.
    void paint(List<Bounds> found, Camera camera) {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        Bounds seen = camera.visible(getWidth(), getHeight());
        g.setStroke(FRAME);
        g.setFill(FRAME.deriveColor(0, 1, 1, 0.14));
        g.setLineWidth(2);
        found.stream()
                .filter(seen::intersects)
                .sorted(Comparator.comparingLong((Bounds b) -> (long) b.w() * b.h())
                        .reversed())
                .forEach(b -> frame(g, camera, b));
    }

    private static void frame(GraphicsContext g, Camera camera, Bounds b) {
        Point corner = camera.toScreen(b.x(), b.y());
        double x = corner.x() - OUTSIDE;
        double y = corner.y() - OUTSIDE;
        double w = b.w() * camera.zoom() + 2 * OUTSIDE;
        double h = b.h() * camera.zoom() + 2 * OUTSIDE;
        g.clearRect(x, y, w, h);
        g.fillRoundRect(x, y, w, h, 12, 12);
        g.strokeRoundRect(x, y, w, h, 12, 12);
    }
}

package dev.skydraft.ui.editing;

import dev.skydraft.picture.geometry.Point;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints a line on its way, with round corners and a head, as lines of the diagram have.
final class ElbowPaint {
    private static final double RADIUS = 8;
    private static final double HEAD = 9;

    private final GraphicsContext g;
    private final Color colour;

    ElbowPaint(GraphicsContext g, Color colour) {
        this.g = g;
        this.colour = colour;
    }

    /// @param corners on the screen, both ends among them
    void paint(List<Point> corners) {
        if (corners.isEmpty()) {
            return;
        }
        Point end = corners.getLast();
        g.setStroke(colour);
        g.setLineWidth(2);
        g.beginPath();
        g.moveTo(corners.getFirst().x(), corners.getFirst().y());
        for (int i = 1; i < corners.size() - 1; i++) {
            turn(corners.get(i - 1), corners.get(i), corners.get(i + 1));
        }
        g.lineTo(end.x(), end.y());
        g.stroke();
        head(corners.get(corners.size() - 2), end);
    }

    /// Not wider than there is room for on both sides of the corner.
    private void turn(Point before, Point corner, Point after) {
        double room = Math.min(far(before, corner), far(corner, after)) / 2;
        g.arcTo(corner.x(), corner.y(), after.x(), after.y(), Math.min(RADIUS, room));
    }

    private void head(Point before, Point end) {
        double length = far(before, end);
        if (length == 0) {
            return;
        }
        double dx = (end.x() - before.x()) / length * HEAD;
        double dy = (end.y() - before.y()) / length * HEAD;
        g.setFill(colour);
        g.fillPolygon(
                new double[] {end.x(), end.x() - dx - dy / 2, end.x() - dx + dy / 2},
                new double[] {end.y(), end.y() - dy + dx / 2, end.y() - dy - dx / 2},
                3);
    }

    private static double far(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}

package dev.skydraft.ui.canvas;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Dash;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Stroke;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.icon.Move;
import dev.skydraft.picture.icon.Pictogram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Paints shapes on a canvas as a camera sees them: edges on whole pixels, nothing that would be too small to see.
final class Pen {
    private static final double SMALLEST_TEXT = 4.5;
    private static final double SMALLEST_ICON = 5;
    private static final double SMALLEST_ROUNDING = 1.5;
    private static final double ARROW_LENGTH = 8;
    private static final double ARROW_HALF_WIDTH = 4;

    private final GraphicsContext gc;
    private final Camera camera;
    private final double pixels;
    private final Map<Integer, Color> colours = new HashMap<>();

    /// @param pixels device pixels for one of JavaFX's
    Pen(GraphicsContext gc, Camera camera, double pixels) {
        this.gc = gc;
        this.camera = camera;
        this.pixels = pixels;
        gc.setLineJoin(StrokeLineJoin.ROUND);
    }

    void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> paint(box);
            case Shape.Line line -> paint(line);
            case Shape.Label label -> paint(label);
            case Shape.Icon icon -> paint(icon);
        }
    }

    private void paint(Shape.Box box) {
        double x = snap(x(box.at().x()));
        double y = snap(y(box.at().y()));
        double w = snap(x(box.at().right())) - x;
        double h = snap(y(box.at().bottom())) - y;
        double arc = 2 * box.radius() * camera.zoom();
        if (Colour.alpha(box.fill()) > 0) {
            gc.setFill(colour(box.fill()));
            fill(x, y, w, h, arc);
        }
        if (Colour.alpha(box.stroke().colour()) > 0 && box.stroke().width() > 0) {
            double width = stroke(box.stroke(), true);
            outline(x + width / 2, y + width / 2, w - width, h - width, Math.max(0, arc - width));
        }
    }

    private void fill(double x, double y, double w, double h, double arc) {
        if (arc < 2 * SMALLEST_ROUNDING) {
            gc.fillRect(x, y, w, h);
        } else {
            gc.fillRoundRect(x, y, w, h, arc, arc);
        }
    }

    private void outline(double x, double y, double w, double h, double arc) {
        if (arc < 2 * SMALLEST_ROUNDING) {
            gc.strokeRect(x, y, w, h);
        } else {
            gc.strokeRoundRect(x, y, w, h, arc, arc);
        }
    }

    /// An outline around a box, so many pixels outside it.
    void ring(Bounds box, double radius, int colour, double width, double distance) {
        double x = snap(x(box.x())) - distance;
        double y = snap(y(box.y())) - distance;
        double w = snap(x(box.right())) + distance - x;
        double h = snap(y(box.bottom())) + distance - y;
        gc.setStroke(colour(colour));
        gc.setLineWidth(width);
        gc.setLineDashes();
        outline(x, y, w, h, 2 * (radius * camera.zoom() + distance));
    }

    private void paint(Shape.Line line) {
        List<Point> points = line.points().stream().map(this::onScreen).toList();
        double length = line.arrow() ? ARROW_LENGTH * camera.zoom() : 0;
        stroke(line.stroke(), false);
        gc.beginPath();
        trace(points, line.radius() * camera.zoom(), Math.max(0, length - 1));
        gc.stroke();
        if (length >= 2) {
            arrow(points.get(points.size() - 2), points.getLast(), line.stroke().colour());
        }
    }

    private void trace(List<Point> points, double radius, double shortenedBy) {
        Point first = points.getFirst();
        gc.moveTo(first.x(), first.y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double room = Math.min(corner.distance(points.get(i - 1)) / 2, corner.distance(points.get(i + 1)) / 2);
            double rounding = Math.min(radius, room);
            if (rounding < SMALLEST_ROUNDING) {
                gc.lineTo(corner.x(), corner.y());
            } else {
                Point in = toward(corner, points.get(i - 1), rounding);
                Point out = toward(corner, points.get(i + 1), rounding);
                gc.lineTo(in.x(), in.y());
                gc.quadraticCurveTo(corner.x(), corner.y(), out.x(), out.y());
            }
        }
        Point end = toward(points.getLast(), points.get(points.size() - 2), shortenedBy);
        gc.lineTo(end.x(), end.y());
    }

    private static Point toward(Point from, Point to, double distance) {
        double length = from.distance(to);
        double share = length == 0 ? 0 : Math.min(1, distance / length);
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    private void arrow(Point from, Point tip, int colour) {
        Point base = toward(tip, from, ARROW_LENGTH * camera.zoom());
        double length = Math.max(1e-6, base.distance(tip));
        double dx = (tip.y() - base.y()) / length * ARROW_HALF_WIDTH * camera.zoom();
        double dy = (base.x() - tip.x()) / length * ARROW_HALF_WIDTH * camera.zoom();
        gc.setFill(colour(colour));
        gc.fillPolygon(
                new double[] {tip.x(), base.x() + dx, base.x() - dx},
                new double[] {tip.y(), base.y() + dy, base.y() - dy},
                3);
    }

    private void paint(Shape.Label label) {
        if (label.face().size() * camera.zoom() >= SMALLEST_TEXT) {
            gc.setFont(Fonts.of(label.face(), camera.zoom()));
            gc.setFill(colour(label.colour()));
            gc.fillText(label.text(), x(label.x()), snap(y(label.baseline())));
        }
    }

    private void paint(Shape.Icon icon) {
        double scale = icon.size() / Pictogram.GRID * camera.zoom();
        if (icon.size() * camera.zoom() < SMALLEST_ICON) {
            return;
        }
        double left = x(icon.x());
        double top = y(icon.y());
        gc.setStroke(colour(icon.colour()));
        gc.setLineWidth(Math.max(0.75, Pictogram.STROKE * scale));
        gc.setLineDashes();
        gc.setLineCap(StrokeLineCap.ROUND);
        for (List<Move> path : Pictogram.of(icon.id()).paths()) {
            gc.beginPath();
            path.forEach(move -> trace(move, left, top, scale));
            gc.stroke();
        }
    }

    private void trace(Move move, double left, double top, double scale) {
        switch (move) {
            case Move.To to -> gc.moveTo(left + scale * to.x(), top + scale * to.y());
            case Move.Line line -> gc.lineTo(left + scale * line.x(), top + scale * line.y());
            case Move.Curve c ->
                gc.bezierCurveTo(
                        left + scale * c.x1(),
                        top + scale * c.y1(),
                        left + scale * c.x2(),
                        top + scale * c.y2(),
                        left + scale * c.x(),
                        top + scale * c.y());
            case Move.Close _ -> gc.closePath();
        }
    }

    /// Sets the pen and returns the width in pixels; whole device pixels for edges of boxes.
    private double stroke(Stroke stroke, boolean whole) {
        double width = stroke.width() * camera.zoom();
        double seen = whole ? Math.max(1, Math.round(width * pixels)) / pixels : Math.max(0.75, width);
        gc.setStroke(colour(stroke.colour()));
        gc.setLineWidth(seen);
        gc.setLineCap(stroke.dash() == Dash.SOLID ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        gc.setLineDashes(stroke.dash().pattern(seen));
        return seen;
    }

    private Point onScreen(Point point) {
        return new Point(snap(x(point.x())) + 0.5 / pixels, snap(y(point.y())) + 0.5 / pixels);
    }

    private double x(double modelX) {
        return (modelX - camera.x()) * camera.zoom();
    }

    private double y(double modelY) {
        return (modelY - camera.y()) * camera.zoom();
    }

    private double snap(double coordinate) {
        return Math.round(coordinate * pixels) / pixels;
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(
                argb, c -> Color.rgb(Colour.red(c), Colour.green(c), Colour.blue(c), Colour.alpha(c) / 255.0));
    }
}

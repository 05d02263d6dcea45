package dev.skydraft.ui.canvas;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Stroke;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.raster.Pen;
import dev.skydraft.picture.raster.Raster;
import dev.skydraft.picture.raster.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Paints one frame: ground, the figures in view, and what is highlighted on top.
final class Painting {
    private static final double HOVER_OPACITY = 0.45;
    private static final double RING = 2;
    private static final double RING_RADIUS = 10;

    private final Pen pen = new Pen();

    /// @param seen the part of the canvas that lies on the raster
    void paint(
            Raster raster,
            View view,
            Bounds seen,
            Theme theme,
            Picture picture,
            Predicate<Subject> selection,
            Optional<Subject> hover) {
        pen.take(raster, view);
        pen.ground(theme);
        List<Figure> figures = picture.within(seen);
        for (Figure figure : figures) {
            pen.paint(figure.shapes());
        }
        for (Figure figure : figures) {
            if (selection.test(figure.subject())) {
                highlight(figure, theme.accent());
            } else if (hover.isPresent() && hover.get().equals(figure.subject())) {
                highlight(figure, Colour.faded(theme.accent(), HOVER_OPACITY));
            }
        }
    }

    private void highlight(Figure figure, int colour) {
        switch (figure.layer()) {
            case CONTAINER, BOX -> pen.ring(figure.bounds(), RING_RADIUS, Stroke.solid(colour, RING), RING / 2);
            case WIRE -> figure.shapes().forEach(shape -> trace(shape, colour));
        }
    }

    private void trace(Shape shape, int colour) {
        if (shape instanceof Shape.Line line) {
            pen.trace(line, Stroke.solid(colour, line.stroke().width() + 1));
        }
    }
}

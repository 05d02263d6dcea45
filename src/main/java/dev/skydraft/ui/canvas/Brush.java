package dev.skydraft.ui.canvas;

import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Stroke;
import dev.skydraft.picture.raster.Pen;
import dev.skydraft.picture.raster.Raster;
import java.util.ArrayList;
import java.util.List;

/// Paints a part of a frame: ground, figures, and what is highlighted on top.
final class Brush {
    private static final double HOVER_OPACITY = 0.45;
    private static final double SIBLING_OPACITY = 0.7;
    private static final double RING = 2;
    private static final double RING_RADIUS = 10;

    private final Pen pen = new Pen();

    void paint(Raster raster, Shot shot) {
        List<Figure> highlighted = new ArrayList<>();
        pen.take(raster, shot.view());
        pen.ground(shot.theme());
        shot.picture().visit(shot.view().area(raster), figure -> {
            pen.paint(figure);
            if (shot.emphasis().apply(figure.subject()) != Emphasis.NONE || hovered(figure, shot)) {
                highlighted.add(figure);
            }
        });
        highlighted.forEach(figure -> highlight(figure, shot));
    }

    private static boolean hovered(Figure figure, Shot shot) {
        return shot.hover().isPresent() && shot.hover().get().equals(figure.subject());
    }

    private void highlight(Figure figure, Shot shot) {
        int accent = shot.theme().accent();
        switch (shot.emphasis().apply(figure.subject())) {
            case SELECTED -> highlight(figure, accent);
            case SIBLING -> ring(figure, Stroke.dashed(Colour.faded(accent, SIBLING_OPACITY), RING));
            case NONE -> highlight(figure, Colour.faded(accent, HOVER_OPACITY));
        }
    }

    private void highlight(Figure figure, int colour) {
        switch (figure.layer()) {
            case CONTAINER, BOX -> ring(figure, Stroke.solid(colour, RING));
            case WIRE -> figure.shapes().forEach(shape -> trace(shape, colour));
        }
    }

    private void ring(Figure figure, Stroke stroke) {
        pen.ring(figure.bounds(), RING_RADIUS, stroke, RING / 2);
    }

    private void trace(Shape shape, int colour) {
        if (shape instanceof Shape.Line line) {
            pen.trace(line, Stroke.solid(colour, line.stroke().width() + 1));
        }
    }
}

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
    private static final double RING = 2;
    private static final double RING_RADIUS = 10;

    private final Pen pen = new Pen();

    void paint(Raster raster, Shot shot) {
        List<Figure> highlighted = new ArrayList<>();
        pen.take(raster, shot.view());
        pen.ground(shot.theme());
        shot.picture().visit(shot.view().area(raster), figure -> {
            pen.paint(figure);
            if (shot.selection().test(figure.subject()) || hovered(figure, shot)) {
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
        int colour = shot.selection().test(figure.subject()) ? accent : Colour.faded(accent, HOVER_OPACITY);
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

package dev.skydraft.ui.canvas;

import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Dash;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Stroke;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/// Paints one frame: ground, the figures in view, and what is highlighted on top.
final class Painting {
    private static final double HOVER_OPACITY = 0.45;
    private static final double RING = 2;
    private static final double RING_RADIUS = 10;

    private final GraphicsContext gc;
    private final Camera camera;
    private final Theme theme;
    private final Pen pen;

    Painting(GraphicsContext gc, Camera camera, Theme theme, double pixels) {
        this.gc = gc;
        this.camera = camera;
        this.theme = theme;
        this.pen = new Pen(gc, camera, pixels);
    }

    void paint(Picture picture, double width, double height, Set<Subject> selection, Optional<Subject> hover) {
        Ground.paint(gc, camera, theme, width, height);
        List<Figure> seen = picture.within(camera.visible(width, height));
        for (Figure figure : seen) {
            figure.shapes().forEach(pen::paint);
        }
        for (Figure figure : seen) {
            if (selection.contains(figure.subject())) {
                highlight(figure, theme.accent());
            } else if (hover.filter(figure.subject()::equals).isPresent()) {
                highlight(figure, Colour.faded(theme.accent(), HOVER_OPACITY));
            }
        }
    }

    private void highlight(Figure figure, int colour) {
        switch (figure.layer()) {
            case CONTAINER, BOX -> pen.ring(figure.bounds(), RING_RADIUS, colour, RING, RING / 2);
            case WIRE -> figure.shapes().forEach(shape -> trace(shape, colour));
        }
    }

    private void trace(Shape shape, int colour) {
        if (shape instanceof Shape.Line line) {
            var stroke = new Stroke(colour, line.stroke().width() + 1, Dash.SOLID);
            pen.paint(new Shape.Line(line.points(), line.radius(), stroke, line.arrow()));
        }
    }
}

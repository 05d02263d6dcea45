package dev.skydraft.ui.canvas;

import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Theme;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Paints the bare canvas: a quiet grid of dots, thinned out when it would get dense.
final class Ground {
    /// Canvas units from dot to dot at their closest.
    private static final int STEP = 24;

    private static final double CLOSEST_PIXELS = 18;
    private static final double DOT = 1.5;

    private Ground() {}

    static void paint(GraphicsContext gc, Camera camera, Theme theme, double width, double height) {
        gc.setFill(colour(theme.canvas()));
        gc.fillRect(0, 0, width, height);
        gc.setFill(colour(theme.dots()));
        double step = STEP;
        while (step * camera.zoom() < CLOSEST_PIXELS) {
            step *= 2;
        }
        double firstX = Math.ceil(camera.x() / step) * step;
        double firstY = Math.ceil(camera.y() / step) * step;
        for (double y = (firstY - camera.y()) * camera.zoom(); y < height; y += step * camera.zoom()) {
            for (double x = (firstX - camera.x()) * camera.zoom(); x < width; x += step * camera.zoom()) {
                gc.fillRect(Math.rint(x) - DOT / 2, Math.rint(y) - DOT / 2, DOT, DOT);
            }
        }
    }

    private static Color colour(int argb) {
        return Color.rgb(Colour.red(argb), Colour.green(argb), Colour.blue(argb));
    }
}

package dev.skydraft.picture.raster;

import dev.skydraft.picture.Theme;

/// Paints the bare canvas: a quiet grid of dots, thinned out when it would get dense.
final class Ground {
    /// Canvas units from dot to dot at their closest.
    private static final int STEP = 24;

    private static final double CLOSEST_PIXELS = 18;
    private static final double DOT = 1.5;

    private Ground() {}

    static void paint(Raster raster, View view, Theme theme) {
        raster.clear(theme.canvas());
        double step = STEP;
        while (step * view.scale() < CLOSEST_PIXELS * view.density()) {
            step *= 2;
        }
        double half = DOT * view.density() / 2;
        double firstX = Math.ceil(view.x() / step) * step;
        double firstY = Math.ceil(view.y() / step) * step;
        for (double y = view.toY(firstY); y < raster.height() + half; y += step * view.scale()) {
            for (double x = view.toX(firstX); x < raster.width() + half; x += step * view.scale()) {
                double column = Math.rint(x);
                double row = Math.rint(y);
                raster.fill(column - half, row - half, column + half, row + half, theme.dots());
            }
        }
    }
}

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
        double half = Fine.of(DOT * view.density() / 2);
        long reach = (long) Math.ceil(half);
        double apart = step * view.scale();
        long lastRow = (long) Math.ceil((view.top() + raster.bottom() + reach) / apart);
        long lastColumn = (long) Math.ceil((view.left() + raster.right() + reach) / apart);
        for (long down = (long) Math.floor((view.top() + raster.top() - reach) / apart); down <= lastRow; down++) {
            int row = view.row(down * step);
            for (long across = (long) Math.floor((view.left() + raster.left() - reach) / apart);
                    across <= lastColumn;
                    across++) {
                int column = view.column(across * step);
                raster.fill(column - half, row - half, column + half, row + half, theme.dots());
            }
        }
    }
}

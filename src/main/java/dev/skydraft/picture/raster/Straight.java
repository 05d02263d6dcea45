package dev.skydraft.picture.raster;

import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Dash;

/// Draws horizontal and vertical lines of one width, colour and dash.
final class Straight {
    /// Dashes that follow each other closer than this cannot be told apart.
    private static final double FINEST = 2.5;

    private final Raster raster;
    private final double width;
    private final double on;
    private final double period;
    private final int argb;

    Straight(Raster raster, double width, Dash dash, int argb) {
        double[] pattern = dash.pattern(width);
        boolean solid = pattern.length == 0;
        this.raster = raster;
        this.width = width;
        // Caps are round, which makes every dash longer by the line's width.
        this.on = solid ? 0 : Fine.of(pattern[0] + width);
        double whole = solid ? 0 : Fine.of(pattern[0] + pattern[1]);
        boolean fine = !solid && whole < FINEST;
        this.period = fine ? 0 : whole;
        this.argb = fine ? faded(argb, on / whole) : argb;
    }

    private static int faded(int argb, double share) {
        return Colour.faded(argb, Math.min(1, share));
    }

    void across(double from, double to, double y) {
        if (y + width < raster.top() || y - width > raster.bottom()) {
            return;
        }
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        if (period == 0) {
            raster.fill(low, y - width / 2, high, y + width / 2, argb);
            return;
        }
        double end = Math.min(high, raster.right());
        for (double at = first(low, raster.left()); at < end; at += period) {
            raster.fill(at, y - width / 2, Math.min(high, at + on), y + width / 2, argb);
        }
    }

    void down(double from, double to, double x) {
        if (x + width < raster.left() || x - width > raster.right()) {
            return;
        }
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        if (period == 0) {
            raster.fill(x - width / 2, low, x + width / 2, high, argb);
            return;
        }
        double end = Math.min(high, raster.bottom());
        for (double at = first(low, raster.top()); at < end; at += period) {
            raster.fill(x - width / 2, at, x + width / 2, Math.min(high, at + on), argb);
        }
    }

    /// Where the first dash begins that can be seen beyond an edge.
    private double first(double low, int edge) {
        double hidden = edge - on - low;
        return hidden <= 0 ? low : low + Math.floor(hidden / period) * period;
    }
}

package dev.skydraft.picture.raster;

import dev.skydraft.picture.Dash;

/// A box with rounded corners on whole pixels.
record RoundBox(int x, int y, int w, int h, double radius) {
    /// Corners that are rounded by less than this cannot be told from square ones.
    private static final double SMALLEST = 1.5;

    static RoundBox of(int left, int top, int right, int bottom, double radius) {
        int w = Math.max(0, right - left);
        int h = Math.max(0, bottom - top);
        double round = Math.min(radius, Math.min(w, h) / 2.0);
        return new RoundBox(left, top, w, h, round < SMALLEST ? 0 : round);
    }

    RoundBox grown(int by) {
        return of(x - by, y - by, x + w + by, y + h + by, radius == 0 ? 0 : radius + by);
    }

    private int corner() {
        return (int) Math.ceil(radius);
    }

    void fill(Raster raster, int argb) {
        if (radius == 0) {
            raster.fill(x, y, x + w, y + h, argb);
            return;
        }
        int corner = corner();
        raster.fill(x, y + corner, x + w, y + h - corner, argb);
        raster.fill(x + corner, y, x + w - corner, y + corner, argb);
        raster.fill(x + corner, y + h - corner, x + w - corner, y + h, argb);
        corners(raster, argb, 0);
    }

    /// True if an outline of that width leaves nothing of the inside to be seen.
    boolean hiddenBy(int width) {
        return w <= 2 * width || h <= 2 * width;
    }

    /// An outline inside the box's edges.
    void outline(Raster raster, int width, Dash dash, int argb) {
        if (radius == 0 && dash == Dash.SOLID) {
            frame(raster, width, argb);
            return;
        }
        int corner = corner();
        int side = Math.max(corner, width);
        edges(raster, corner, side, width, dash, argb);
        corners(raster, argb, width);
    }

    private void frame(Raster raster, int width, int argb) {
        if (hiddenBy(width)) {
            raster.fill(x, y, x + w, y + h, argb);
        } else {
            raster.fill(x, y, x + w, y + width, argb);
            raster.fill(x, y + h - width, x + w, y + h, argb);
            raster.fill(x, y + width, x + width, y + h - width, argb);
            raster.fill(x + w - width, y + width, x + w, y + h - width, argb);
        }
    }

    private void edges(Raster raster, int corner, int side, int width, Dash dash, int argb) {
        var line = new Straight(raster, width, dash, argb);
        double half = width / 2.0;
        line.across(x + corner, x + w - corner, y + half);
        line.across(x + corner, x + w - corner, y + h - half);
        line.down(y + side, y + h - side, x + half);
        line.down(y + side, y + h - side, x + w - half);
    }

    /// @param width of the outline; 0 to fill
    private void corners(Raster raster, int argb, int width) {
        int corner = corner();
        for (int row = 0; row < corner; row++) {
            if (visible(raster, row)) {
                cornerRow(raster, row, width, argb);
            }
        }
    }

    private boolean visible(Raster raster, int row) {
        int above = y + row;
        int below = y + h - 1 - row;
        return (above >= raster.top() && above < raster.bottom()) || (below >= raster.top() && below < raster.bottom());
    }

    private void cornerRow(Raster raster, int row, int width, int argb) {
        for (int column = 0; column < corner(); column++) {
            double distance = Math.hypot(radius - row - 0.5, radius - column - 0.5);
            double share = inside(radius, distance) - (width == 0 ? 0 : inside(radius - width, distance));
            if (share > 0) {
                raster.cover(x + column, y + row, share, argb);
                raster.cover(x + w - 1 - column, y + row, share, argb);
                raster.cover(x + column, y + h - 1 - row, share, argb);
                raster.cover(x + w - 1 - column, y + h - 1 - row, share, argb);
            }
        }
    }

    private static double inside(double radius, double distance) {
        return Math.clamp(radius + 0.5 - distance, 0, 1);
    }
}

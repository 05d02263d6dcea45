package dev.skydraft.picture.raster;

import dev.skydraft.picture.Dash;

/// Draws a line through corners, which are rounded where their neighbours leave room; in pixels.
final class Track {
    /// Corners that are rounded by less than this cannot be told from square ones.
    private static final double SMALLEST = 1.5;

    private final Raster raster;
    private final Straight straight;
    private final double width;
    private final Dash dash;
    private final int argb;

    Track(Raster raster, double width, Dash dash, int argb) {
        this.raster = raster;
        this.straight = new Straight(raster, width, dash, argb);
        this.width = width;
        this.dash = dash;
        this.argb = argb;
    }

    /// True if it was made from the same.
    boolean draws(Raster onRaster, double inWidth, Dash inDash, int inColour) {
        return raster == onRaster && width == inWidth && dash == inDash && argb == inColour;
    }

    /// @param xs of the corners, `count` of them
    void draw(double[] xs, double[] ys, int count, double radius) {
        double fromX = xs[0];
        double fromY = ys[0];
        for (int i = 1; i < count - 1; i++) {
            double rounding = rounding(xs, ys, i, radius);
            double in = rounding == 0 ? -width / 2 : rounding;
            segment(fromX, fromY, toward(xs[i], xs[i - 1], in), toward(ys[i], ys[i - 1], in));
            if (rounding > 0) {
                arc(xs, ys, i, rounding);
            }
            fromX = toward(xs[i], xs[i + 1], Math.max(0, in));
            fromY = toward(ys[i], ys[i + 1], Math.max(0, in));
        }
        segment(fromX, fromY, xs[count - 1], ys[count - 1]);
    }

    private static double rounding(double[] xs, double[] ys, int i, double radius) {
        boolean turns = (xs[i] == xs[i - 1]) != (xs[i] == xs[i + 1]) && (ys[i] == ys[i - 1]) != (ys[i] == ys[i + 1]);
        double before = Math.abs(xs[i] - xs[i - 1]) + Math.abs(ys[i] - ys[i - 1]);
        double after = Math.abs(xs[i] - xs[i + 1]) + Math.abs(ys[i] - ys[i + 1]);
        double room = Math.min(radius, Math.min(before, after) / 2);
        return turns && room >= SMALLEST ? room : 0;
    }

    private static double toward(double from, double to, double distance) {
        return from + Math.signum(to - from) * distance;
    }

    private void segment(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            straight.across(fromX, toX, fromY);
        } else if (fromX == toX) {
            straight.down(fromY, toY, fromX);
        } else {
            slant(fromX, fromY, toX, toY);
        }
    }

    /// A quarter of a circle around a point inside the bend.
    private void arc(double[] xs, double[] ys, int i, double radius) {
        double inX = Math.signum(xs[i - 1] - xs[i]) + Math.signum(xs[i + 1] - xs[i]);
        double inY = Math.signum(ys[i - 1] - ys[i]) + Math.signum(ys[i + 1] - ys[i]);
        double centreX = xs[i] + inX * radius;
        double centreY = ys[i] + inY * radius;
        double outerX = xs[i] - inX * width;
        double outerY = ys[i] - inY * width;
        int right = Math.min(raster.right() - 1, (int) Math.floor(Math.max(centreX, outerX)));
        int bottom = Math.min(raster.bottom() - 1, (int) Math.floor(Math.max(centreY, outerY)));
        for (int y = Math.max(raster.top(), (int) Math.floor(Math.min(centreY, outerY))); y <= bottom; y++) {
            for (int x = Math.max(raster.left(), (int) Math.floor(Math.min(centreX, outerX))); x <= right; x++) {
                double dx = (centreX - x - 0.5) * inX;
                double dy = (centreY - y - 0.5) * inY;
                if (dx >= 0 && dy >= 0) {
                    raster.cover(x, y, share(Math.abs(Math.hypot(dx, dy) - radius)), argb);
                }
            }
        }
    }

    private double share(double distance) {
        return Math.clamp(width / 2 + 0.5 - distance, 0, Math.min(1, width));
    }

    /// Lines are orthogonal; this is for the one that is not.
    private void slant(double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        int right = Math.min(raster.right() - 1, (int) (Math.max(fromX, toX) + width));
        int bottom = Math.min(raster.bottom() - 1, (int) (Math.max(fromY, toY) + width));
        for (int y = Math.max(raster.top(), (int) (Math.min(fromY, toY) - width)); y <= bottom; y++) {
            for (int x = Math.max(raster.left(), (int) (Math.min(fromX, toX) - width)); x <= right; x++) {
                double across = x + 0.5 - fromX;
                double down = y + 0.5 - fromY;
                double t = Math.clamp((across * dx + down * dy) / square, 0, 1);
                raster.cover(x, y, share(Math.hypot(t * dx - across, t * dy - down)), argb);
            }
        }
    }
}

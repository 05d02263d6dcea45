package dev.skydraft.picture.raster;

/// Draws the head of an arrow: a triangle, in pixels.
final class Tip {
    /// Each pixel is looked at in so many places a side.
    private static final int FINE = 4;

    private static final double REACH = 0.5;

    private Tip() {}

    /// @param ux which way the arrow points, a vector of length 1
    static void draw(Raster raster, double x, double y, double ux, double uy, double length, int argb) {
        double half = REACH * length;
        double left = Math.min(x, x - ux * length) - Math.abs(uy) * half;
        double top = Math.min(y, y - uy * length) - Math.abs(ux) * half;
        double right = Math.max(x, x - ux * length) + Math.abs(uy) * half;
        double bottom = Math.max(y, y - uy * length) + Math.abs(ux) * half;
        int lastRow = Math.min(raster.bottom() - 1, (int) Math.floor(bottom));
        int lastColumn = Math.min(raster.right() - 1, (int) Math.floor(right));
        for (int row = Math.max(raster.top(), (int) Math.floor(top)); row <= lastRow; row++) {
            for (int column = Math.max(raster.left(), (int) Math.floor(left)); column <= lastColumn; column++) {
                raster.cover(column, row, share(x - column, y - row, ux, uy, length), argb);
            }
        }
    }

    /// How much of a pixel lies in the triangle, whose tip is given from the pixel's corner.
    private static double share(double x, double y, double ux, double uy, double length) {
        int inside = 0;
        for (int row = 0; row < FINE; row++) {
            for (int column = 0; column < FINE; column++) {
                double dx = x - (column + 0.5) / FINE;
                double dy = y - (row + 0.5) / FINE;
                double along = dx * ux + dy * uy;
                double aside = Math.abs(dx * uy - dy * ux);
                inside += along >= 0 && along <= length && aside <= REACH * along ? 1 : 0;
            }
        }
        return (double) inside / (FINE * FINE);
    }
}

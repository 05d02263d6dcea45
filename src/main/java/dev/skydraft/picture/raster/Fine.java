package dev.skydraft.picture.raster;

/// Rounds lengths to what binary fractions hold exactly, so that a pixel comes out alike wherever on the raster it is.
final class Fine {
    private static final double STEPS = 1024;

    private Fine() {}

    static double of(double length) {
        return Math.rint(length * STEPS) / STEPS;
    }
}

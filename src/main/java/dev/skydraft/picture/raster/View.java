package dev.skydraft.picture.raster;

/// Which part of a picture lies on a raster.
///
/// @param x canvas units at the left edge
/// @param y canvas units at the top edge
/// @param scale pixels for a canvas unit
/// @param density pixels of the raster for a pixel of the view: more than 1 on a dense screen
public record View(double x, double y, double scale, double density) {
    double toX(double modelX) {
        return (modelX - x) * scale;
    }

    double toY(double modelY) {
        return (modelY - y) * scale;
    }

    int column(double modelX) {
        return (int) Math.round(toX(modelX));
    }

    int row(double modelY) {
        return (int) Math.round(toY(modelY));
    }
}

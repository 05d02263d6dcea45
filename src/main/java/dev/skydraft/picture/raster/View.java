package dev.skydraft.picture.raster;

import dev.skydraft.design.Bounds;

/// Which part of a picture lies on a raster. The whole picture has pixels of its own, of which the raster shows some:
/// moving the view moves every pixel of the picture alike.
///
/// @param left the picture's pixel at the left edge
/// @param top the picture's pixel at the top edge
/// @param scale pixels for a canvas unit
/// @param density pixels of the raster for a pixel of the view: more than 1 on a dense screen
public record View(long left, long top, double scale, double density) {
    /// What lies farther off is as good as there.
    private static final int FARTHEST = 1 << 28;

    /// How far what stands for a figure may reach beyond its bounds, in canvas units and in pixels of the view: text on
    /// boxes that are too small for it, and rings around boxes.
    private static final int OVERHANG = 48;

    private static final int RIM = 4;

    /// The view whose upper left corner is nearest to a place of the canvas.
    public static View at(double x, double y, double scale, double density) {
        return new View(Math.round(x * scale), Math.round(y * scale), scale, density);
    }

    double toX(double modelX) {
        return Fine.of(modelX * scale) - left;
    }

    int column(double modelX) {
        return Math.clamp(Math.round(modelX * scale) - left, -FARTHEST, FARTHEST);
    }

    int row(double modelY) {
        return Math.clamp(Math.round(modelY * scale) - top, -FARTHEST, FARTHEST);
    }

    /// The part of the canvas on which figures can stand that are seen on a raster.
    public Bounds area(Raster raster) {
        double beyond = OVERHANG + RIM * density / scale;
        int x = (int) Math.floor((left + raster.left()) / scale - beyond);
        int y = (int) Math.floor((top + raster.top()) / scale - beyond);
        int right = (int) Math.ceil((left + raster.right()) / scale + beyond);
        int bottom = (int) Math.ceil((top + raster.bottom()) / scale + beyond);
        return new Bounds(x, y, right - x, bottom - y);
    }
}

package dev.skydraft.ui.canvas;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.geometry.Point;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture so small that only containers and boxes are left of it, each as one rectangle in its own colours.
final class Thumbnail {
    private final int width;
    private final int height;
    private final Camera camera;
    private final int[] pixels;

    /// @param camera what of the picture is seen
    Thumbnail(int width, int height, Camera camera) {
        this.width = width;
        this.height = height;
        this.camera = camera;
        this.pixels = new int[width * height];
    }

    Image of(Picture picture) {
        for (Figure figure : picture.figures()) {
            if (figure.layer() != Figure.Layer.WIRE && figure.shapes().getFirst() instanceof Shape.Box box) {
                paint(box, figure.layer() == Figure.Layer.BOX);
            }
        }
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /// A container by its tint within its edge; a box, which would be lost in it, by the colour of its edge alone.
    private void paint(Shape.Box box, boolean solid) {
        Point from = camera.toScreen(box.at().x(), box.at().y());
        Point to = camera.toScreen(box.at().right(), box.at().bottom());
        int x = (int) Math.round(from.x());
        int y = (int) Math.round(from.y());
        var area =
                new Bounds(x, y, Math.max(1, (int) Math.round(to.x()) - x), Math.max(1, (int) Math.round(to.y()) - y));
        if (solid || area.w() <= 2 || area.h() <= 2) {
            fill(area, box.stroke().colour());
        } else {
            fill(area, box.fill());
            edge(area, box.stroke().colour());
        }
    }

    private void edge(Bounds area, int colour) {
        fill(new Bounds(area.x(), area.y(), area.w(), 1), colour);
        fill(new Bounds(area.x(), area.bottom() - 1, area.w(), 1), colour);
        fill(new Bounds(area.x(), area.y(), 1, area.h()), colour);
        fill(new Bounds(area.right() - 1, area.y(), 1, area.h()), colour);
    }

    private void fill(Bounds area, int colour) {
        int left = Math.clamp(area.x(), 0, width);
        int right = Math.clamp(area.right(), 0, width);
        if (Colour.alpha(colour) > 0) {
            for (int y = Math.clamp(area.y(), 0, height); y < Math.clamp(area.bottom(), 0, height); y++) {
                Arrays.fill(pixels, y * width + left, y * width + right, colour);
            }
        }
    }
}

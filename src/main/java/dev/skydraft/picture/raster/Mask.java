package dev.skydraft.picture.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// How much of each pixel a shape covers.
final class Mask {
    private static final Mask NOTHING = new Mask(0, 0, 0, 0, new byte[0]);

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] shares;

    /// @param left of the first column, from the shape's origin
    /// @param top of the first row, from the shape's origin
    /// @param shares from 0 to 255, row by row
    private Mask(int left, int top, int width, int height, byte[] shares) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.shares = shares;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// From 0 to 255.
    int share(int column, int row) {
        return shares[row * width + column] & 0xFF;
    }

    /// The mask of a filled outline.
    static Mask of(Shape outline) {
        Rectangle box = outline.getBounds();
        if (box.isEmpty()) {
            return NOTHING;
        }
        var image = new BufferedImage(box.width + 2, box.height + 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.translate(1 - box.x, 1 - box.y);
        g.fill(outline);
        g.dispose();
        byte[] shares = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new Mask(box.x - 1, box.y - 1, image.getWidth(), image.getHeight(), shares);
    }
}

package dev.skydraft.export.image;

import dev.skydraft.design.Bounds;
import dev.skydraft.layout.Progress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/// Paints a sheet in strips of full width, and only what touches a strip.
final class Raster {
    private static final int STRIP_HEIGHT = 256;

    /// How far shapes reach over their figure's bounds, in canvas units.
    private static final int REACH = 8;

    private final Sheet sheet;
    private final double scale;
    private final int width;
    private final int height;

    /// @param scale pixels for each canvas unit
    Raster(Sheet sheet, double scale) {
        this.sheet = sheet;
        this.scale = scale;
        this.width = (int) Math.ceil(sheet.width() * scale);
        this.height = (int) Math.ceil(sheet.height() * scale);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void write(OutputStream out, Progress progress) throws IOException {
        boolean opaque = sheet.ground().isPresent();
        var strip = new BufferedImage(
                width,
                Math.min(height, STRIP_HEIGHT),
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        try (var png = new PngStream(out, width, height, !opaque, scale)) {
            for (int top = 0; top < height; top += STRIP_HEIGHT) {
                progress.check();
                progress.at(Sheet.PAINTED + (1 - Sheet.PAINTED) * top / height);
                paint(strip, top);
                png.rows(pixels, Math.min(STRIP_HEIGHT, height - top));
            }
        }
    }

    private void paint(BufferedImage strip, int top) {
        Graphics2D g = strip.createGraphics();
        try {
            g.setBackground(new Color(sheet.ground().orElse(0), sheet.ground().isEmpty()));
            g.clearRect(0, 0, width, strip.getHeight());
            g.translate(0, -top);
            g.scale(scale, scale);
            var brush = new Brush(g, scale);
            for (Sheet.Drawing drawing : sheet.drawings()) {
                drawing.heading().ifPresent(brush::paint);
                drawing.legend().forEach(brush::paint);
                paint(drawing, top, g, brush);
            }
        } finally {
            g.dispose();
        }
    }

    private void paint(Sheet.Drawing drawing, int top, Graphics2D g, Brush brush) {
        Shape clip = g.getClip();
        g.translate(drawing.dx(), drawing.dy());
        if (drawing.cropped()) {
            Bounds extent = drawing.extent();
            g.clipRect(extent.x(), extent.y(), extent.w(), extent.h());
        }
        drawing.picture().within(seen(drawing, top)).stream()
                .flatMap(figure -> figure.shapes().stream())
                .forEach(brush::paint);
        g.translate(-drawing.dx(), -drawing.dy());
        g.setClip(clip);
    }

    /// The part of the drawing that touches a strip.
    private Bounds seen(Sheet.Drawing drawing, int top) {
        int from = (int) (top / scale) - drawing.dy() - REACH;
        int height = (int) (STRIP_HEIGHT / scale) + 1 + 2 * REACH;
        return new Bounds(-drawing.dx() - REACH, from, sheet.width() + 2 * REACH, height);
    }
}

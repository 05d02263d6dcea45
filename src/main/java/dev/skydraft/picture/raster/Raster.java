package dev.skydraft.picture.raster;

import java.util.Arrays;

/// An opaque picture of whole pixels in memory, and the few things that the drawing is made of: rectangles, single
/// pixels, stamps. What lies between two pixels covers both in part.
public final class Raster {
    private static final int OPAQUE = 256;

    private final int[] pixels;
    private final int width;
    private final int height;

    /// @param pixels ARGB, row by row; may be longer than needed
    public Raster(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    public void clear(int argb) {
        Arrays.fill(pixels, 0, width * height, 0xFF000000 | argb);
    }

    /// A rectangle of any edges.
    void fill(double left, double top, double right, double bottom, int argb) {
        double fromX = Math.max(0, left);
        double fromY = Math.max(0, top);
        double toX = Math.min(width, right);
        double toY = Math.min(height, bottom);
        if (fromX >= toX || fromY >= toY) {
            return;
        }
        int lastRow = (int) Math.ceil(toY) - 1;
        for (int y = (int) fromY; y <= lastRow; y++) {
            double cover = Math.min(toY, y + 1) - Math.max(fromY, y);
            fillRow(y, fromX, toX, cover * alpha(argb), argb);
        }
    }

    /// A rectangle of whole pixels.
    void fill(int left, int top, int right, int bottom, int argb) {
        int fromX = Math.max(0, left);
        int toX = Math.min(width, right);
        int toY = Math.min(height, bottom);
        int alpha = alpha(argb);
        for (int y = Math.max(0, top); y < toY && fromX < toX; y++) {
            int row = y * width;
            if (alpha == OPAQUE) {
                Arrays.fill(pixels, row + fromX, row + toX, argb);
            } else {
                for (int i = row + fromX; i < row + toX; i++) {
                    blend(i, alpha, argb);
                }
            }
        }
    }

    private void fillRow(int y, double left, double right, double alpha, int argb) {
        int first = (int) left;
        int last = (int) Math.ceil(right) - 1;
        int row = y * width;
        if (first == last) {
            blend(row + first, (int) (alpha * (right - left) + 0.5), argb);
            return;
        }
        int whole = (int) (alpha + 0.5);
        double firstShare = first + 1 - left;
        double lastShare = right - last;
        blend(row + first, (int) (alpha * firstShare + 0.5), argb);
        blend(row + last, (int) (alpha * lastShare + 0.5), argb);
        if (whole >= OPAQUE) {
            Arrays.fill(pixels, row + first + 1, row + last, 0xFF000000 | argb);
        } else {
            for (int i = row + first + 1; i < row + last; i++) {
                blend(i, whole, argb);
            }
        }
    }

    /// One pixel, covered in part.
    ///
    /// @param share from 0 to 1
    void cover(int x, int y, double share, int argb) {
        if (x >= 0 && y >= 0 && x < width && y < height && share > 0) {
            blend(y * width + x, (int) (alpha(argb) * Math.min(1, share) + 0.5), argb);
        }
    }

    /// Paints the colour through a mask, whose origin comes to lie on a pixel's corner.
    void stamp(Mask mask, int x, int y, int argb) {
        int left = x + mask.left();
        int top = y + mask.top();
        int firstColumn = Math.max(0, -left);
        int lastColumn = Math.min(mask.width(), width - left);
        int lastRow = Math.min(mask.height(), height - top);
        int alpha = alpha(argb);
        for (int row = Math.max(0, -top); row < lastRow; row++) {
            int at = (top + row) * width + left;
            for (int column = firstColumn; column < lastColumn; column++) {
                int share = mask.share(column, row);
                if (share != 0) {
                    blend(at + column, (alpha * (share + (share >> 7))) >> 8, argb);
                }
            }
        }
    }

    /// From 0 to 256.
    private static int alpha(int argb) {
        int alpha = argb >>> 24;
        return alpha + (alpha >> 7);
    }

    private void blend(int at, int alpha, int argb) {
        int under = pixels[at];
        int rest = OPAQUE - alpha;
        int redBlue = ((under & 0xFF00FF) * rest + (argb & 0xFF00FF) * alpha) >>> 8 & 0xFF00FF;
        int green = ((under & 0xFF00) * rest + (argb & 0xFF00) * alpha) >>> 8 & 0xFF00;
        pixels[at] = 0xFF000000 | redBlue | green;
    }
}

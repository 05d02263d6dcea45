package dev.skydraft.picture.raster;

import java.util.Arrays;

/// An opaque picture of whole pixels in memory, and the few things that the drawing is made of: rectangles, single
/// pixels, stamps. What lies between two pixels covers both in part.
public final class Raster {
    private static final int OPAQUE = 256;

    private final int[] pixels;
    private final int width;
    private final int height;

    /// Only pixels from here up to there are painted.
    private final int left;

    private final int top;
    private final int right;
    private final int bottom;

    /// @param pixels ARGB, row by row; may be longer than needed
    public Raster(int[] pixels, int width, int height) {
        this(pixels, width, height, 0, 0, width, height);
    }

    private Raster(int[] pixels, int width, int height, int left, int top, int right, int bottom) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /// The same pixels, of which only a part is painted: each of them comes out as if all were.
    public Raster part(int fromX, int fromY, int toX, int toY) {
        return new Raster(
                pixels,
                width,
                height,
                Math.max(left, fromX),
                Math.max(top, fromY),
                Math.min(right, toX),
                Math.min(bottom, toY));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int left() {
        return left;
    }

    public int top() {
        return top;
    }

    public int right() {
        return right;
    }

    public int bottom() {
        return bottom;
    }

    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    public void clear(int argb) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(pixels, y * width + left, y * width + right, 0xFF000000 | argb);
        }
    }

    /// Takes over what another picture of the same size shows, moved by so many pixels; what that does not cover stays.
    public void copy(Raster other, int dx, int dy) {
        int from = Math.max(0, dx);
        int length = Math.min(width, width + dx) - from;
        for (int y = Math.max(0, dy); y < Math.min(height, height + dy) && length > 0; y++) {
            System.arraycopy(other.pixels, (y - dy) * width + from - dx, pixels, y * width + from, length);
        }
    }

    /// A rectangle of any edges.
    void fill(double x1, double y1, double x2, double y2, int argb) {
        double fromX = Math.max(left, x1);
        double fromY = Math.max(top, y1);
        double toX = Math.min(right, x2);
        double toY = Math.min(bottom, y2);
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
    void fill(int x1, int y1, int x2, int y2, int argb) {
        int fromX = Math.max(left, x1);
        int toX = Math.min(right, x2);
        int toY = Math.min(bottom, y2);
        int alpha = alpha(argb);
        for (int y = Math.max(top, y1); y < toY && fromX < toX; y++) {
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

    private void fillRow(int y, double x1, double x2, double alpha, int argb) {
        int first = (int) x1;
        int last = (int) Math.ceil(x2) - 1;
        int row = y * width;
        if (first == last) {
            blend(row + first, (int) (alpha * (x2 - x1) + 0.5), argb);
            return;
        }
        int whole = (int) (alpha + 0.5);
        double firstShare = first + 1 - x1;
        double lastShare = x2 - last;
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
        if (x >= left && y >= top && x < right && y < bottom && share > 0) {
            blend(y * width + x, (int) (alpha(argb) * Math.min(1, share) + 0.5), argb);
        }
    }

    /// Paints the colour through a mask, whose origin comes to lie on a pixel's corner.
    void stamp(Mask mask, int x, int y, int argb) {
        int fromX = x + mask.left();
        int fromY = y + mask.top();
        int firstColumn = Math.max(0, left - fromX);
        int lastColumn = Math.min(mask.width(), right - fromX);
        int lastRow = Math.min(mask.height(), bottom - fromY);
        int alpha = alpha(argb);
        for (int row = Math.max(0, top - fromY); row < lastRow; row++) {
            int at = (fromY + row) * width + fromX;
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

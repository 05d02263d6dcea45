package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import java.util.List;

/// Sets boxes in rows, like words, in their order; the rows are about as wide as wanted.
final class Rows {
    /// Rows of boxes that are as wide as this share of their height look balanced on a screen.
    private static final double ASPECT = 1.6;

    /// Too high is worse than too wide: lines from above have to pass the upper rows.
    private static final double TOO_HIGH = 1.25;

    private static final int MOST_COLUMNS = 60;

    private final int gap;
    private final int width;

    private Rows(int gap, int width) {
        this.gap = gap;
        this.width = width;
    }

    /// One below the other.
    static void column(List<Box> boxes) {
        new Rows(Margins.BELOW - 2 * Margins.GRID, 0).set(boxes);
    }

    /// In rows of about one length, which make the whole most balanced; at least as wide as that.
    static void balanced(List<Box> boxes, int gap, int least) {
        int best = 0;
        double imbalance = Double.POSITIVE_INFINITY;
        int width = 0;
        for (Box box : boxes.subList(0, Math.min(boxes.size(), MOST_COLUMNS))) {
            width += Margins.up(box.w() + gap);
            new Rows(gap, Math.max(width, least)).set(boxes);
            Bounds around = Box.around(boxes);
            double off = Math.log((double) around.w() / around.h() / ASPECT);
            double now = off < 0 ? -TOO_HIGH * off : off;
            if (now < imbalance) {
                imbalance = now;
                best = width;
            }
        }
        new Rows(gap, Math.max(best, least)).set(boxes);
    }

    private void set(List<Box> boxes) {
        int x = 0;
        int y = 0;
        int height = 0;
        for (Box box : boxes) {
            if (x > 0 && x + box.w() > width) {
                x = 0;
                y += height + gap;
                height = 0;
            }
            box.moveTo(x, y);
            x = Margins.up(box.right() + gap);
            height = Math.max(height, Margins.up(box.h()));
        }
    }

    /// Moves boxes together, so that the corner of the smallest box around them lies there.
    static void move(List<Box> boxes, int x, int y) {
        Bounds around = Box.around(boxes);
        boxes.forEach(box -> box.moveBy(x - around.x(), y - around.y()));
    }
}

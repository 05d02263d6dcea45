package dev.skydraft.ui.gesture;

import dev.skydraft.change.Resizing;
import dev.skydraft.design.Bounds;

/// How a drag of a handle changes a box. Pure: knows one box on the whole canvas.
///
/// @param from the box as it was
/// @param ratio keeps width and height in proportion; at a corner the side that is dragged farther leads
/// @param centred keeps the middle where it is instead of the opposite side
record Stretching(Bounds from, Handle handle, boolean ratio, boolean centred) {

    static Stretching of(Bounds from, Handle handle, Pointer pointer) {
        return new Stretching(from, handle, pointer.extend(), pointer.copy());
    }

    /// The sides that a drag so far can bring to rest on something; in proportion only those of the leading direction.
    Ends across(int dx, int dy) {
        return ratio && !leadsAcross(dx, dy) ? Ends.NEITHER : handle.across();
    }

    Ends down(int dx, int dy) {
        return ratio && leadsAcross(dx, dy) ? Ends.NEITHER : handle.down();
    }

    /// The box after a drag so far and then, along the directions that snap, a bit farther to where it comes to rest.
    Bounds by(int dx, int dy, int restX, int restY) {
        double w = grown(from.w(), handle.across(), dx + restX);
        double h = grown(from.h(), handle.down(), dy + restY);
        if (!ratio) {
            return around(Math.max(Resizing.LEAST, w), Math.max(Resizing.LEAST, h));
        }
        double wanted = leadsAcross(dx, dy) ? w / from.w() : h / from.h();
        double least = Math.max((double) Resizing.LEAST / from.w(), (double) Resizing.LEAST / from.h());
        double scale = Math.max(least, wanted);
        return around(from.w() * scale, from.h() * scale);
    }

    private boolean leadsAcross(int dx, int dy) {
        if (!handle.corner()) {
            return handle.down().none();
        }
        return grown(from.w(), handle.across(), dx) / from.w() >= grown(from.h(), handle.down(), dy) / from.h();
    }

    private double grown(int size, Ends moved, int by) {
        int outwards = moved.none() ? 0 : moved.low() ? -by : by;
        return size + (centred ? 2.0 : 1.0) * outwards;
    }

    /// A box of that size with its fixed side, or else its middle, where it was.
    private Bounds around(double width, double height) {
        int w = (int) Math.round(width);
        int h = (int) Math.round(height);
        return new Bounds(
                start(from.x(), from.w(), w, handle.across()), start(from.y(), from.h(), h, handle.down()), w, h);
    }

    private int start(int start, int before, int now, Ends moved) {
        if (centred || moved.none()) {
            return start + Math.floorDiv(before - now, 2);
        }
        return moved.low() ? start + before - now : start;
    }
}

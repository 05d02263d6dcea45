package dev.skydraft.ui.gesture;

import dev.skydraft.change.Axis;
import dev.skydraft.design.Bounds;

/// Which sides of a box a drag moves along one axis: both when it is moved, one or none when it is resized.
record Ends(boolean low, boolean high) {
    static final Ends BOTH = new Ends(true, true);
    static final Ends NEITHER = new Ends(false, false);

    boolean both() {
        return low && high;
    }

    boolean none() {
        return !low && !high;
    }

    /// The box after its dragged sides went so far along an axis.
    Bounds shift(Bounds box, Axis axis, int by) {
        int size = axis.end(box) - axis.start(box) + (high ? by : 0) - (low ? by : 0);
        int start = low ? by : 0;
        return axis == Axis.HORIZONTAL
                ? new Bounds(box.x() + start, box.y(), size, box.h())
                : new Bounds(box.x(), box.y() + start, box.w(), size);
    }
}

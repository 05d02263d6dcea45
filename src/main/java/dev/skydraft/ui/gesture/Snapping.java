package dev.skydraft.ui.gesture;

import dev.skydraft.change.Axis;
import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets a dragged box come to rest in line with the boxes beside it, else on the grid. Pure: knows boxes on the whole
/// canvas, and nothing of designs or pointers.
///
/// @param fixed the boxes beside it
/// @param frame the container around them
/// @param reach how near a line must be to draw the box to it, in canvas units
/// @param home where the box came from, which is as good as the grid: a box that is dragged sideways stays at its
/// height
record Snapping(List<Bounds> fixed, Optional<Bounds> frame, SnapChoice choice, double reach, Optional<Bounds> home) {

    Snapping(List<Bounds> fixed, Optional<Bounds> frame, SnapChoice choice, double reach) {
        this(fixed, frame, choice, reach, Optional.empty());
    }

    Snapping from(Bounds start) {
        return new Snapping(fixed, frame, choice, reach, Optional.of(start));
    }

    /// Snaps a box that is moved as a whole.
    Snapped moved(Bounds wanted) {
        return snapped(wanted, Ends.BOTH, Ends.BOTH);
    }

    /// Snaps the sides that a drag moves.
    Snapped snapped(Bounds wanted, Ends across, Ends down) {
        int dx = offset(Axis.HORIZONTAL, wanted, across);
        int dy = offset(Axis.VERTICAL, wanted, down);
        if (!choice.objects()) {
            return new Snapped(dx, dy, List.of());
        }
        Bounds resting = down.shift(across.shift(wanted, Axis.HORIZONTAL, dx), Axis.VERTICAL, dy);
        var guides = new ArrayList<>(on(Axis.HORIZONTAL).guides(resting, across));
        guides.addAll(on(Axis.VERTICAL).guides(resting, down));
        return new Snapped(dx, dy, guides);
    }

    private int offset(Axis axis, Bounds wanted, Ends ends) {
        if (ends.none()) {
            return 0;
        }
        int toGrid = choice.grid() ? toGrid(axis, wanted, ends) : 0;
        return choice.objects() ? on(axis).nearest(wanted, ends, reach).orElse(toGrid) : toGrid;
    }

    private Alignment on(Axis axis) {
        return new Alignment(axis, fixed, frame);
    }

    private int toGrid(Axis axis, Bounds wanted, Ends ends) {
        int at = side(axis, wanted, ends);
        int toGrid = Math.floorDiv(at + Pointer.GRID / 2, Pointer.GRID) * Pointer.GRID - at;
        return home.map(start -> side(axis, start, ends) - at)
                .filter(toHome -> Math.abs(toHome) <= Math.abs(toGrid))
                .orElse(toGrid);
    }

    private static int side(Axis axis, Bounds box, Ends ends) {
        return ends.low() ? axis.start(box) : axis.end(box);
    }
}

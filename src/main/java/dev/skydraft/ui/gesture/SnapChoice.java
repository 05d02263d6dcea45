package dev.skydraft.ui.gesture;

/// What boxes snap to.
///
/// @param grid the grid of [Pointer#GRID] units
/// @param objects sides, middles and gaps of the boxes beside them
public record SnapChoice(boolean grid, boolean objects) {
    public static final SnapChoice ALL = new SnapChoice(true, true);
    public static final SnapChoice NONE = new SnapChoice(false, false);
}

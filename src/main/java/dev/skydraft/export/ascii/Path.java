package dev.skydraft.export.ascii;

import java.util.List;

/// The cells of a wire, from the one beside its source to the arrow head beside its target.
record Path(List<Step> steps) {
    /// A cell, and the way by which the wire came into it.
    record Step(int x, int y, Way way) {}
}

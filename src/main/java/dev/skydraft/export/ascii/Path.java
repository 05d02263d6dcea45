package dev.skydraft.export.ascii;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The cells of a wire, from the one beside its source to the arrow head beside its target.
record Path(List<Step> steps) {
    /// A cell, and the way by which the wire came into it.
    record Step(int x, int y, Way way) {}

    /// True if the wire comes by no cell twice; one that does could not be followed.
    boolean isSimple() {
        Set<List<Integer>> cells = new HashSet<>();
        return steps.stream().allMatch(step -> cells.add(List.of(step.x(), step.y())));
    }
}

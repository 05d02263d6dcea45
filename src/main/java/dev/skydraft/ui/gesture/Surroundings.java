package dev.skydraft.ui.gesture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands around dragged boxes and so draws them into line: what is seen of the container that they are over.
final class Surroundings {
    /// From how near on the screen a line draws a box to it, in pixels.
    private static final double REACH = 8;

    private final Board board;
    private final Design design;
    private final Set<PlacementRef> moved;

    /// What stands in each container that the boxes have been over.
    private final Map<Optional<String>, List<Bounds>> siblings = new HashMap<>();

    /// @param design as it was before the drag
    /// @param moved the dragged boxes, which nothing snaps to
    Surroundings(Board board, Design design, Collection<PlacementRef> moved) {
        this.board = board;
        this.design = design;
        this.moved = Set.copyOf(moved);
    }

    /// What a box over a container snaps to; nothing while the pointer holds snapping off.
    Snapping in(Optional<String> over, Pointer pointer) {
        SnapChoice choice = pointer.free() ? SnapChoice.NONE : board.snapChoice();
        if (!choice.objects()) {
            return new Snapping(List.of(), Optional.empty(), choice, 0);
        }
        Bounds seen = board.visible();
        return new Snapping(
                siblings.computeIfAbsent(over, this::siblings).stream()
                        .filter(seen::intersects)
                        .toList(),
                over.map(c -> Boxes.containerBounds(design, c)),
                choice,
                REACH * board.unitsPerPixel());
    }

    private List<Bounds> siblings(Optional<String> over) {
        Bounds corner = over.map(c -> Boxes.containerBounds(design, c)).orElse(new Bounds(0, 0, 0, 0));
        var found = new ArrayList<Bounds>();
        for (Resource resource : design.resources()) {
            for (Placement placement : resource.at()) {
                if (placement.in().equals(over) && !moved.contains(new PlacementRef(resource.id(), placement.key()))) {
                    found.add(placement.bounds().movedBy(corner.x(), corner.y()));
                }
            }
        }
        return found;
    }
}

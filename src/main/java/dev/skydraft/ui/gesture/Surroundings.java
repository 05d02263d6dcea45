package dev.skydraft.ui.gesture;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands around dragged boxes and so draws them into line: what is seen of the container that they are over.
final class Surroundings {
    /// From how near on the screen a line draws a box to it, in pixels.
    private static final double REACH = 8;

    private final Board board;
    private final Design design;
    private final Set<PlacementRef> moved;
    private Optional<String> container = Optional.empty();
    private List<Bounds> siblings = List.of();
    private boolean known;

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
        if (!known || !over.equals(container)) {
            known = true;
            container = over;
            siblings = siblings(over);
        }
        Bounds seen = board.visible();
        return new Snapping(
                siblings.stream().filter(seen::intersects).toList(),
                over.map(c -> Boxes.containerBounds(design, c)),
                choice,
                REACH * board.unitsPerPixel());
    }

    private List<Bounds> siblings(Optional<String> over) {
        Bounds corner = over.map(c -> Boxes.containerBounds(design, c)).orElse(new Bounds(0, 0, 0, 0));
        return design.resources().stream()
                .flatMap(r -> Places.refs(r).filter(ref -> !moved.contains(ref)))
                .flatMap(ref -> Places.find(design, ref).filter(p -> p.in().equals(over)).stream())
                .map(p -> p.bounds().movedBy(corner.x(), corner.y()))
                .toList();
    }
}

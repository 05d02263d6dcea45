package dev.skydraft.ui.gesture;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Boxes of a design by where they are on the whole canvas.
final class Boxes {
    private Boxes() {}

    static Bounds containerBounds(Design design, String container) {
        return Places.absolute(design, design.resources().get(container).place());
    }

    /// The innermost container at a point, looking through `moved` boxes and what stands in them.
    static Optional<String> containerAt(Design design, Pointer pointer, Collection<PlacementRef> moved) {
        Set<PlacementRef> carried = Places.withContents(design, moved);
        return design.resources().stream()
                .filter(r -> r.kind().container())
                .filter(r -> !carried.contains(Places.first(r)))
                .filter(r -> pointer.in(Places.absolute(design, r.place())))
                .max(Comparator.comparingInt(r -> design.around(r.place()).size()))
                .map(Resource::id);
    }

    /// The boxes that lie wholly in a rubber band and whose container does not: what a user sees as caught.
    static List<PlacementRef> caught(Design design, Bounds band) {
        List<PlacementRef> inside = all(design)
                .filter(ref ->
                        Places.absolute(design, ref).filter(band::contains).isPresent())
                .toList();
        return Places.outermost(design, inside);
    }

    private static Stream<PlacementRef> all(Design design) {
        return design.resources().stream().flatMap(Places::refs);
    }

    static Placement placement(Design design, PlacementRef ref) {
        return Places.find(design, ref).orElseThrow();
    }
}

package dev.skydraft.ui.gesture;

import dev.skydraft.change.Places;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Boxes of a design by where they are on the whole canvas.
final class Boxes {
    private Boxes() {}

    static Bounds containerBounds(Design design, String container) {
        return Places.absolute(design, design.resources().get(container).place());
    }

    /// The smallest box around all of some boxes.
    static Bounds around(Design design, Collection<PlacementRef> refs) {
        return refs.stream()
                .flatMap(ref -> Places.absolute(design, ref).stream())
                .reduce(Bounds::union)
                .orElseThrow();
    }

    /// The boxes that lie wholly in a rubber band and whose container does not: what a user sees as caught.
    static List<PlacementRef> caught(Design design, Bounds band) {
        return caught(
                design,
                ref -> Places.absolute(design, ref).filter(band::contains).isPresent());
    }

    /// The same with the boxes that a rubber band only touches; a container counts where it lies wholly in it, as else
    /// every band drawn inside one would catch it.
    static List<PlacementRef> touched(Design design, Bounds band) {
        return caught(design, ref -> {
            Optional<Bounds> bounds = Places.absolute(design, ref);
            boolean container = design.resources().get(ref.resource()).kind().container();
            return bounds.filter(container ? band::contains : band::intersects).isPresent();
        });
    }

    private static List<PlacementRef> caught(Design design, Predicate<PlacementRef> condition) {
        List<PlacementRef> inside = design.resources().stream()
                .flatMap(Places::refs)
                .filter(condition)
                .toList();
        return Places.outermost(design, inside);
    }

    static Placement placement(Design design, PlacementRef ref) {
        return Places.find(design, ref).orElseThrow();
    }

    /// Why a box cannot be taken hold of.
    static String locked(Design design, PlacementRef ref) {
        return Wording.quoted(Wording.name(design, ref.resource())) + " is locked";
    }
}

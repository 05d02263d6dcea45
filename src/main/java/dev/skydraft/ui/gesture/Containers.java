package dev.skydraft.ui.gesture;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Trait;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The containers of a design by where they are on the whole canvas, innermost first: looked up once for a whole drag.
final class Containers {
    private final List<Spot> spots;

    private record Spot(String id, Bounds bounds, int depth) {}

    private Containers(List<Spot> spots) {
        this.spots = spots;
    }

    /// @param moved boxes that are looked through, with what stands in them
    static Containers of(Design design, Collection<PlacementRef> moved) {
        Set<PlacementRef> carried = Places.withContents(design, moved);
        return new Containers(design.resources().stream()
                .filter(r -> r.kind().container() || r.has(Trait.CLOSED))
                .filter(r -> !carried.contains(Places.first(r)))
                .map(r -> new Spot(
                        r.id(),
                        Places.absolute(design, r.place()),
                        design.around(r.place()).size()))
                .sorted(Comparator.comparingInt(Spot::depth).reversed())
                .toList());
    }

    /// The innermost container at a point.
    Optional<String> at(Pointer pointer) {
        return innermost(pointer::in);
    }

    /// The innermost container that holds all of a box.
    Optional<String> around(Bounds box) {
        return innermost(bounds -> bounds.contains(box) && !bounds.equals(box));
    }

    private Optional<String> innermost(Predicate<Bounds> condition) {
        return spots.stream()
                .filter(spot -> condition.test(spot.bounds()))
                .map(Spot::id)
                .findFirst();
    }
}

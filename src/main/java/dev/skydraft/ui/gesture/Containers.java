package dev.skydraft.ui.gesture;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.geometry.SpatialIndex;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The containers of a design by where they are on the whole canvas, innermost first: looked up once for a whole drag.
final class Containers {
    private final List<Spot> spots;
    private final SpatialIndex index;

    private record Spot(String id, Bounds bounds, int depth) {}

    private Containers(List<Spot> spots) {
        this.spots = spots;
        Bounds extent = spots.stream().map(Spot::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        this.index = new SpatialIndex(extent, spots.size());
        spots.forEach(spot -> index.add(spot.bounds()));
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
        var there = new Bounds((int) Math.floor(pointer.x()), (int) Math.floor(pointer.y()), 1, 1);
        return innermost(there, pointer::in);
    }

    /// The innermost container that holds all of a box.
    Optional<String> around(Bounds box) {
        return innermost(box, bounds -> bounds.contains(box) && !bounds.equals(box));
    }

    private Optional<String> innermost(Bounds there, Predicate<Bounds> condition) {
        for (int spot : index.within(there)) {
            if (condition.test(spots.get(spot).bounds())) {
                return Optional.of(spots.get(spot).id());
            }
        }
        return Optional.empty();
    }
}

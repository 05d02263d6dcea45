package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Moves boxes on the canvas. What stands in a moved container moves with it; locked boxes stay where they are.
public final class Moving {
    private Moving() {}

    /// Moves placements in the containers that they stand in, even across their borders: the preview of a drag.
    public static Design by(Design design, Collection<PlacementRef> refs, int dx, int dy) {
        var moved = new TreeMap<String, Optional<Resource>>();
        for (PlacementRef ref : Places.outermost(design, refs)) {
            Resource resource = moved.getOrDefault(ref.resource(), design.find(ref.resource()))
                    .orElseThrow();
            moved.put(
                    ref.resource(),
                    Optional.of(resource.withPlacement(
                            ref.key(),
                            p -> p.locked() ? p : p.withBounds(p.bounds().movedBy(dx, dy)))));
        }
        return design.withResources(design.resources().patched(moved));
    }

    /// Moves placements and leaves them in a container, or on the bare canvas: the end of a drag. Containers grow to
    /// hold them.
    ///
    /// @throws IllegalArgumentException with the sentence of [Containment#refusal], if there is one
    public static Design drop(
            Design design, Collection<PlacementRef> refs, int dx, int dy, Optional<String> container) {
        return Adopting.into(by(design, refs, dx, dy), Arranged.of(design, refs).free(), container);
    }

    /// Moves placements and leaves each in a container of its own, or on the bare canvas where that is empty.
    ///
    /// @throws IllegalArgumentException with the sentence of [Containment#refusal], if there is one
    public static Design drop(Design design, Map<PlacementRef, Optional<String>> homes, int dx, int dy) {
        Design moved = by(design, homes.keySet(), dx, dy);
        for (Optional<String> container : new LinkedHashSet<>(homes.values())) {
            List<PlacementRef> refs = homes.entrySet().stream()
                    .filter(home -> home.getValue().equals(container))
                    .map(Map.Entry::getKey)
                    .toList();
            moved = Adopting.into(moved, refs, container);
        }
        return moved;
    }

    /// Moves placements a step; containers grow to hold them.
    public static Design nudge(Design design, Collection<PlacementRef> refs, int dx, int dy) {
        return Fitting.around(by(design, refs, dx, dy), refs);
    }
}

package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Moves placements into another container. They stay where they are on the canvas.
public final class Adopting {
    private Adopting() {}

    /// The placements in a container, or on the bare canvas; containers grow to hold them.
    ///
    /// @throws IllegalArgumentException with the sentence of [Containment#refusal], if there is one
    public static Design into(Design design, Collection<PlacementRef> refs, Optional<String> container) {
        Refusal.throwIf(Containment.refusal(design, refs, container));
        return Fitting.around(placed(design, refs, container), refs);
    }

    /// A container with the boxes that it was dropped around: those beside it that lie wholly in its bounds and may
    /// stand in it.
    public static Design around(Design design, String container) {
        Resource dropped = design.resources().get(container);
        Bounds bounds = dropped.place().bounds();
        List<PlacementRef> boxes = design.resources().stream()
                .filter(r -> !r.id().equals(container))
                .flatMap(r -> r.at().stream()
                        .filter(p -> p.in().equals(dropped.place().in()) && bounds.contains(p.bounds()))
                        .map(p -> new PlacementRef(r.id(), p.key())))
                .filter(ref -> Containment.refusal(design, List.of(ref), Optional.of(container))
                        .isEmpty())
                .toList();
        return placed(design, boxes, Optional.of(container));
    }

    /// The same without asking whether they may stand there.
    static Design placed(Design design, Collection<PlacementRef> refs, Optional<String> container) {
        Design moved = design;
        for (PlacementRef ref : Places.outermost(design, refs)) {
            moved = moved.withResource(
                    ref.resource(), r -> r.withPlacement(ref.key(), p -> placed(design, p, container)));
        }
        return Bending.follow(design, moved);
    }

    private static Placement placed(Design design, Placement placement, Optional<String> container) {
        Bounds bounds = Places.relative(design, container, Places.absolute(design, placement));
        return placement.in().equals(container)
                ? placement
                : placement.withIn(container).withBounds(bounds);
    }
}

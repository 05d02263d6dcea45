package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import java.util.List;

/// Gives a placement other bounds. What stands in a container stays where it is on the canvas, and keeps the container
/// from becoming too small for it.
public final class Resizing {
    /// The least width and height of a box.
    public static final int LEAST = 24;

    private Resizing() {}

    /// @param wanted relative to the placement's container
    public static Design to(Design design, PlacementRef ref, Bounds wanted) {
        return Places.find(design, ref)
                .map(p -> resized(design, ref, p, wanted))
                .orElse(design);
    }

    private static Design resized(Design design, PlacementRef ref, Placement placement, Bounds wanted) {
        Bounds old = placement.bounds();
        Bounds large = wanted.sized(Math.max(LEAST, wanted.w()), Math.max(LEAST, wanted.h()));
        Bounds bounds = Places.content(design, ref.resource())
                .map(content -> content.movedBy(old.x(), old.y()).union(large))
                .orElse(large);
        Design resized = Places.shiftContents(design, ref.resource(), old.x() - bounds.x(), old.y() - bounds.y())
                .withResource(ref.resource(), r -> r.withPlacement(ref.key(), p -> p.withBounds(bounds)));
        return Fitting.around(Bending.follow(design, resized), List.of(ref));
    }
}

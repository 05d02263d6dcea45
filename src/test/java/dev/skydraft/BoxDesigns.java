package dev.skydraft;

import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;

/// Boxes of known bounds for tests that put boxes somewhere, and where a change has left them.
public final class BoxDesigns {
    private BoxDesigns() {}

    /// A subnet `public` of a `vpc` with the boxes `one`, `two` and `three`, which share no side or middle.
    public static Designs three() {
        return Designs.named("Boxes")
                .vpc("vpc", "10.0.0.0/16")
                .bounds("a", 0, 0, 1200, 900)
                .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
                .bounds("a", 20, 140, 500, 700)
                .add("one", NatGateway.KIND, "a@public")
                .bounds("a", 40, 80, 50, 40)
                .add("two", NatGateway.KIND, "a@public")
                .bounds("a", 100, 120, 60, 60)
                .add("three", NatGateway.KIND, "a@public")
                .bounds("a", 300, 200, 60, 60);
    }

    /// Relative to the container.
    public static Bounds bounds(Design design, PlacementRef ref) {
        return Places.find(design, ref).orElseThrow().bounds();
    }

    /// On the whole canvas.
    public static Bounds absolute(Design design, PlacementRef ref) {
        return Places.absolute(design, ref).orElseThrow();
    }
}

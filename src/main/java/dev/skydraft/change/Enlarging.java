package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.Optional;

/// Makes boxes wider or taller by so much, or narrower and shorter: what dragging their lower right corners does.
public final class Enlarging {
    private Enlarging() {}

    /// Why those boxes cannot become larger or smaller by that, in one sentence; empty if they can.
    ///
    /// @param by negative for smaller
    public static Optional<String> refusal(Design design, Collection<PlacementRef> refs, Axis axis, int by) {
        Arranged boxes = Arranged.of(design, refs);
        return boxes.refusal("resize", 1)
                .or(() -> enlarged(boxes, axis, by).equals(design)
                        ? Optional.of("It is as small as it can be")
                        : Optional.empty());
    }

    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit by(Design design, Collection<PlacementRef> refs, Axis axis, int by) {
        Refusal.throwIf(refusal(design, refs, axis, by));
        var selection = Selection.of(refs);
        return new Edit(
                "Resize " + Wording.name(design, selection), enlarged(Arranged.of(design, refs), axis, by), selection);
    }

    private static Design enlarged(Arranged boxes, Axis axis, int by) {
        Design enlarged = boxes.design();
        for (PlacementRef ref : boxes.free()) {
            Bounds now = Places.find(enlarged, ref).orElseThrow().bounds();
            Bounds wanted =
                    axis == Axis.HORIZONTAL ? now.sized(now.w() + by, now.h()) : now.sized(now.w(), now.h() + by);
            enlarged = Resizing.to(enlarged, ref, wanted);
        }
        return enlarged;
    }
}

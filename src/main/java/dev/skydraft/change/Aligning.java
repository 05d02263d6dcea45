package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Moves boxes until they share a line. Locked ones stay and say where the line is; otherwise it is that of the box
/// around all. What stands in a container moves along.
public final class Aligning {
    private Aligning() {}

    /// Why those boxes cannot be aligned so, in one sentence; empty if they can.
    public static Optional<String> refusal(Design design, Collection<PlacementRef> refs, Side side) {
        Arranged boxes = Arranged.of(design, refs);
        return boxes.refusal("align", 2).or(() -> {
            Design aligned = aligned(boxes, side);
            return aligned == design
                    ? Optional.of("The selected boxes are aligned so already")
                    : boxes.leaving(aligned);
        });
    }

    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit at(Design design, Collection<PlacementRef> refs, Side side) {
        Refusal.throwIf(refusal(design, refs, side));
        Arranged boxes = Arranged.of(design, refs);
        String label = "Align " + Arranged.count(boxes.all().size()) + " " + side.word();
        return new Edit(label, Fitting.around(aligned(boxes, side), boxes.free()), Selection.of(refs));
    }

    private static Design aligned(Arranged boxes, Side side) {
        List<PlacementRef> anchors = boxes.locked().isEmpty() ? boxes.free() : boxes.locked();
        Bounds around =
                anchors.stream().map(boxes::bounds).reduce(Bounds::union).orElseThrow();
        Design aligned = boxes.design();
        for (PlacementRef ref : boxes.free()) {
            int by = side.of(around) - side.of(boxes.bounds(ref));
            aligned = by == 0
                    ? aligned
                    : Moving.by(aligned, List.of(ref), side.horizontal() ? by : 0, side.horizontal() ? 0 : by);
        }
        return aligned;
    }
}

package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Moves boxes between the first and the last of them until the gaps are equal, but for the odd unit. Locked boxes take
/// no part.
public final class Distributing {
    private Distributing() {}

    /// Why those boxes cannot be distributed so, in one sentence; empty if they can.
    public static Optional<String> refusal(Design design, Collection<PlacementRef> refs, Axis axis) {
        Arranged boxes = Arranged.of(design, refs);
        return boxes.refusal("distribute", 3)
                .or(() -> new Arranged(design, boxes.free(), List.of()).refusal("distribute, locked ones aside", 3))
                .or(() -> {
                    Design distributed = distributed(boxes, axis);
                    return distributed == design
                            ? Optional.of("The gaps between the selected boxes are equal already")
                            : boxes.leaving(distributed);
                });
    }

    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit along(Design design, Collection<PlacementRef> refs, Axis axis) {
        Refusal.throwIf(refusal(design, refs, axis));
        Arranged boxes = Arranged.of(design, refs);
        String label = "Distribute " + Arranged.count(boxes.free().size()) + " " + axis.word();
        return new Edit(label, Fitting.around(distributed(boxes, axis), boxes.free()), Selection.of(refs));
    }

    private static Design distributed(Arranged boxes, Axis axis) {
        List<PlacementRef> inOrder = boxes.free().stream()
                .sorted(Comparator.<PlacementRef>comparingInt(ref -> axis.start(boxes.bounds(ref)))
                        .thenComparingInt(ref -> axis.end(boxes.bounds(ref))))
                .toList();
        List<Bounds> bounds = inOrder.stream().map(boxes::bounds).toList();
        int last = bounds.size() - 1;
        int filled = bounds.stream().mapToInt(axis::length).sum();
        double gap = (axis.end(bounds.get(last)) - axis.start(bounds.getFirst()) - filled) / (double) last;
        Design distributed = boxes.design();
        int before = axis.start(bounds.getFirst());
        for (int i = 0; i < last; i++) {
            int by = (int) Math.round(before + i * gap) - axis.start(bounds.get(i));
            distributed = by == 0 ? distributed : moved(distributed, inOrder.get(i), axis, by);
            before += axis.length(bounds.get(i));
        }
        return distributed;
    }

    private static Design moved(Design design, PlacementRef ref, Axis axis, int by) {
        boolean sideways = axis == Axis.HORIZONTAL;
        return Moving.by(design, List.of(ref), sideways ? by : 0, sideways ? 0 : by);
    }
}

package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// The drawing order of boxes that stand in the same container.
public final class Stacking {
    private Stacking() {}

    /// Draws placements over all others in their containers.
    public static Design toFront(Design design, Collection<PlacementRef> refs) {
        return restacked(design, refs, others -> others.getMax() + 1);
    }

    /// Draws placements under all others in their containers.
    public static Design toBack(Design design, Collection<PlacementRef> refs) {
        return restacked(design, refs, others -> others.getMin() - 1);
    }

    private static Design restacked(
            Design design, Collection<PlacementRef> refs, ToIntFunction<IntSummaryStatistics> level) {
        Design restacked = design;
        for (PlacementRef ref : Places.outermost(design, refs)) {
            IntSummaryStatistics others = Places.find(design, ref).stream()
                    .flatMapToInt(p -> levels(design, p, refs))
                    .summaryStatistics();
            if (others.getCount() > 0) {
                int z = level.applyAsInt(others);
                restacked = restacked.withResource(ref.resource(), r -> r.withPlacement(ref.key(), p -> p.withZ(z)));
            }
        }
        return restacked;
    }

    private static IntStream levels(Design design, Placement placement, Collection<PlacementRef> except) {
        return design.resources().stream()
                .flatMap(r -> r.at().stream()
                        .filter(p -> p.in().equals(placement.in()))
                        .filter(p -> !except.contains(new PlacementRef(r.id(), p.key()))))
                .mapToInt(Placement::z);
    }
}

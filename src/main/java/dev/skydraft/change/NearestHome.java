package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The container nearest to where something was refused that takes it.
public final class NearestHome {
    private NearestHome() {}

    /// For a new resource.
    ///
    /// @param wanted where it was to stand on the whole canvas
    public static Optional<Resource> of(Design design, String environment, ResourceKind kind, Bounds wanted) {
        return nearest(
                design,
                wanted,
                container -> Adding.refusal(design, environment, kind, Optional.of(container.id()))
                        .isEmpty());
    }

    /// For boxes that were to be moved; no container that all of them stand in already.
    ///
    /// @param wanted where they were to stand on the whole canvas
    public static Optional<Resource> of(Design design, Collection<PlacementRef> moved, Bounds wanted) {
        List<Optional<String>> targets = Relocating.targets(design, moved);
        return nearest(design, wanted, container -> targets.contains(Optional.of(container.id())));
    }

    private static Optional<Resource> nearest(Design design, Bounds wanted, Predicate<Resource> takes) {
        return design.resources().stream()
                .filter(r -> r.kind().container())
                .filter(takes)
                .min(Comparator.comparingDouble(c -> distance(Places.absolute(design, c.place()), wanted)));
    }

    /// From the middle of the box to the nearest point of the container.
    private static double distance(Bounds container, Bounds box) {
        double x = box.x() + box.w() / 2.0;
        double y = box.y() + box.h() / 2.0;
        return Math.hypot(
                x - Math.clamp(x, container.x(), container.right()),
                y - Math.clamp(y, container.y(), container.bottom()));
    }
}

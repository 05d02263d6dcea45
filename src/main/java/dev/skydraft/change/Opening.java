package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import java.util.Optional;

/// Lets a container grow for one more box without covering what stands beside it: that moves aside, with all that is
/// behind it.
final class Opening {
    private Opening() {}

    /// @param wanted where the box is to stand, relative to the container
    static Design of(Design design, Optional<String> container, Bounds wanted) {
        return container.flatMap(design::find).map(c -> of(design, c, wanted)).orElse(design);
    }

    private static Design of(Design design, Resource container, Bounds wanted) {
        Bounds box = container.place().bounds();
        if (wanted.right() <= box.w() && wanted.bottom() <= box.h()) {
            return design;
        }
        int right = wanted.right() > box.w() ? wanted.right() + Fitting.SIDE - box.w() : 0;
        int down = wanted.bottom() > box.h() ? wanted.bottom() + Fitting.SIDE - box.h() : 0;
        Bounds corner = Places.absolute(design, container.place());
        Design wide = covers(design, container, box.sized(box.w() + right, box.h()))
                ? Spacing.make(design, Axis.HORIZONTAL, corner.right(), right).design()
                : design;
        Bounds grown = box.sized(box.w() + right, box.h() + down);
        Design open = covers(wide, container, grown)
                ? Spacing.make(wide, Axis.VERTICAL, corner.bottom(), down).design()
                : wide;
        return of(Bending.follow(design, open), container.place().in(), grown);
    }

    /// True if a container of those bounds would cover a sibling that it does not cover now.
    private static boolean covers(Design design, Resource container, Bounds grown) {
        Placement now = container.place();
        return design.resources().stream()
                .filter(r -> !r.id().equals(container.id()))
                .flatMap(r -> r.at().stream())
                .filter(p -> p.in().equals(now.in()))
                .map(Placement::bounds)
                .anyMatch(b -> b.intersects(grown) && !b.intersects(now.bounds()));
    }
}

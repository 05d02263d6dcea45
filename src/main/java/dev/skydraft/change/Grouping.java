package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Puts boxes into a new group or frame, and takes a group away from around its boxes.
public final class Grouping {
    private Grouping() {}

    /// Why those boxes cannot be grouped, in one sentence; empty if they can.
    public static Optional<String> refusal(Design design, Collection<PlacementRef> refs) {
        List<PlacementRef> boxes = Places.outermost(design, refs);
        if (boxes.isEmpty()) {
            return Optional.of("Nothing is selected, expected boxes to group");
        }
        long containers = boxes.stream()
                .flatMap(ref -> Places.find(design, ref).stream())
                .map(Placement::in)
                .distinct()
                .count();
        return containers == 1
                ? Optional.empty()
                : Optional.of("The selected boxes stand in " + containers + " places, expected one container");
    }

    /// The boxes in a new group around them.
    ///
    /// @param kind a transparent one
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit wrap(Design design, ResourceKind kind, Collection<PlacementRef> refs) {
        Refusal.throwIf(refusal(design, refs));
        List<Placement> boxes = Places.outermost(design, refs).stream()
                .flatMap(ref -> Places.find(design, ref).stream())
                .toList();
        Bounds around =
                boxes.stream().map(Placement::bounds).reduce(Bounds::union).orElseThrow();
        var bounds = new Bounds(
                around.x() - Fitting.SIDE,
                around.y() - Fitting.TOP,
                around.w() + 2 * Fitting.SIDE,
                around.h() + Fitting.TOP + Fitting.SIDE);
        Edit added = Adding.resource(design, kind, boxes.getFirst().in(), bounds);
        String group = added.selection().resources().iterator().next();
        Design wrapped = Adopting.placed(added.design(), refs, Optional.of(group));
        String label = "Group " + Wording.name(design, Selection.of(Places.outermost(design, refs)));
        return new Edit(label, wrapped, added.selection());
    }

    /// What stood in a group in the container of the group, which is gone.
    public static Edit unwrap(Design design, String group) {
        Resource gone = design.resources().get(group);
        List<PlacementRef> boxes = design.contents(group);
        Design freed = Adopting.placed(design, boxes, gone.place().in());
        Design without =
                Deleting.everywhere(freed, Selection.of(Places.first(gone))).design();
        return new Edit("Ungroup " + gone.name(), without, Selection.of(boxes));
    }
}

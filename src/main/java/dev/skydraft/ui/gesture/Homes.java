package dev.skydraft.ui.gesture;

import dev.skydraft.change.Containment;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The container that each dragged box would come to stand in: the one under the pointer for the box that was taken
/// hold of and those beside it; boxes of other containers, which come along, go by where their own middle is.
///
/// @param target the container under the pointer
record Homes(Map<PlacementRef, Optional<String>> of, Optional<String> target) {

    static Homes of(
            Design design,
            Containers containers,
            Collection<PlacementRef> moved,
            PlacementRef grabbed,
            Pointer pointer,
            int dx,
            int dy) {
        Optional<String> target = containers.at(pointer);
        Optional<String> origin = Boxes.placement(design, grabbed).in();
        Map<PlacementRef, Optional<String>> homes = new LinkedHashMap<>();
        for (PlacementRef ref : moved) {
            boolean beside = Boxes.placement(design, ref).in().equals(origin);
            homes.put(ref, beside ? target : containers.at(middle(design, ref, dx, dy)));
        }
        return new Homes(homes, target);
    }

    private static Pointer middle(Design design, PlacementRef ref, int dx, int dy) {
        Bounds box = Boxes.around(design, List.of(ref));
        return Pointer.at(box.x() + dx + box.w() / 2.0, box.y() + dy + box.h() / 2.0);
    }

    /// Why one of the boxes cannot stand where it would.
    Optional<String> refusal(Design design) {
        return of.entrySet().stream()
                .flatMap(home -> Containment.refusal(design, List.of(home.getKey()), home.getValue()).stream())
                .findFirst();
    }
}

package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Moves placements into a container that is named rather than pointed at: they take what room there is.
public final class Relocating {
    private Relocating() {}

    /// Where those placements can move to, the bare canvas first: not where all of them stand already.
    ///
    /// @return ids of containers; empty for the bare canvas
    public static List<Optional<String>> targets(Design design, Collection<PlacementRef> refs) {
        Stream<Optional<String>> containers =
                design.resources().stream().filter(r -> r.kind().container()).map(r -> Optional.of(r.id()));
        return Stream.concat(Stream.of(Optional.<String>empty()), containers)
                .filter(target -> !allIn(design, refs, target))
                .filter(target -> Containment.refusal(design, refs, target).isEmpty())
                .toList();
    }

    private static boolean allIn(Design design, Collection<PlacementRef> refs, Optional<String> target) {
        return Places.outermost(design, refs).stream()
                .allMatch(ref -> Places.find(design, ref).map(Placement::in).equals(Optional.of(target)));
    }

    /// The placements beside what stands in a container, or on the bare canvas; containers grow to hold them. What
    /// stands there already stays where it is.
    ///
    /// @throws IllegalArgumentException with the sentence of [Containment#refusal], if there is one
    public static Edit into(Design design, Collection<PlacementRef> refs, Optional<String> container) {
        Refusal.throwIf(Containment.refusal(design, refs, container));
        Design moved = design;
        for (PlacementRef ref : Places.outermost(design, refs)) {
            moved = moved(moved, ref, container);
        }
        String where = container
                .flatMap(design::find)
                .map(Resource::name)
                .map(name -> "into " + name)
                .orElse("onto the canvas");
        var selection = Selection.of(refs);
        String label = "Move " + Wording.name(design, selection) + " " + where;
        return new Edit(label, Fitting.around(moved, refs), selection);
    }

    private static Design moved(Design design, PlacementRef ref, Optional<String> container) {
        Placement before = Places.find(design, ref).orElseThrow();
        if (before.in().equals(container)) {
            return design;
        }
        Bounds now = Places.absolute(design, before);
        Bounds room = container
                .map(c -> Room.in(design, c, now.w(), now.h()))
                .orElseGet(() -> Room.free(design, Optional.empty(), now));
        return Opening.of(design, container, room)
                .withResource(
                        ref.resource(),
                        r -> r.withPlacement(ref.key(), p -> p.withIn(container).withBounds(room)));
    }
}

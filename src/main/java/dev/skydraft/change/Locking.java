package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;

/// Locks boxes, so that they stay where they are, and unlocks them.
public final class Locking {
    private Locking() {}

    public static Edit lock(Design design, Collection<PlacementRef> refs) {
        return set("Lock ", design, refs, true);
    }

    public static Edit unlock(Design design, Collection<PlacementRef> refs) {
        return set("Unlock ", design, refs, false);
    }

    /// True if one of the boxes is locked, or is not, as wanted.
    public static boolean any(Design design, Collection<PlacementRef> refs, boolean locked) {
        return refs.stream()
                .flatMap(ref -> Places.find(design, ref).stream())
                .map(Placement::locked)
                .anyMatch(is -> is == locked);
    }

    private static Edit set(String verb, Design design, Collection<PlacementRef> refs, boolean locked) {
        Design changed = design;
        for (PlacementRef ref : refs) {
            changed = changed.withResource(ref.resource(), r -> r.withPlacement(ref.key(), p -> p.withLocked(locked)));
        }
        Selection selection = Selection.of(refs);
        return new Edit(verb + Wording.name(design, selection), changed, selection);
    }
}

package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.Optional;

/// Makes space right of some boxes or below them, or takes it away: what dragging with the Make Space tool does there.
public final class SpaceBeside {
    private SpaceBeside() {}

    /// Why there is no space to make or to take away there, in one sentence; empty if there is.
    ///
    /// @param by negative to take space away
    public static Optional<String> refusal(Design design, Collection<PlacementRef> refs, Axis axis, int by) {
        if (refs.isEmpty()) {
            return Optional.of("Nothing is selected, expected boxes to make space beside");
        }
        return spaced(design, refs, axis, by).design().equals(design)
                ? Optional.of(by > 0 ? "Nothing stands behind it that could move on" : "There is no space to take away")
                : Optional.empty();
    }

    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit make(Design design, Collection<PlacementRef> refs, Axis axis, int by) {
        Refusal.throwIf(refusal(design, refs, axis, by));
        Edit spaced = spaced(design, refs, axis, by);
        return new Edit(spaced.label(), spaced.design(), Selection.of(refs));
    }

    private static Edit spaced(Design design, Collection<PlacementRef> refs, Axis axis, int by) {
        int end = refs.stream()
                .flatMap(ref -> Places.absolute(design, ref).stream())
                .mapToInt((Bounds box) -> axis.end(box))
                .max()
                .orElse(0);
        return Spacing.make(design, axis, end, by);
    }
}

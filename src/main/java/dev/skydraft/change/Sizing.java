package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.Optional;

/// Makes boxes as large as the largest of them, so that none becomes too small for its text or contents. Locked ones
/// keep their size, and count.
public final class Sizing {
    /// What becomes the same.
    public enum Measure {
        WIDTH("width"),
        HEIGHT("height"),
        SIZE("size");

        private final String word;

        Measure(String word) {
            this.word = word;
        }

        /// As it reads in "Make 3 boxes the same width".
        public String word() {
            return word;
        }

        private Bounds of(Bounds box, int width, int height) {
            return box.sized(this == HEIGHT ? box.w() : width, this == WIDTH ? box.h() : height);
        }
    }

    private Sizing() {}

    /// Why those boxes cannot be made the same size, in one sentence; empty if they can.
    public static Optional<String> refusal(Design design, Collection<PlacementRef> refs, Measure measure) {
        Arranged boxes = Arranged.of(design, refs);
        return boxes.refusal("make the same " + measure.word(), 2)
                .or(() -> sized(boxes, measure) == design
                        ? Optional.of("The selected boxes have the same " + measure.word() + " already")
                        : Optional.empty());
    }

    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit alike(Design design, Collection<PlacementRef> refs, Measure measure) {
        Refusal.throwIf(refusal(design, refs, measure));
        Arranged boxes = Arranged.of(design, refs);
        String label = "Make " + Arranged.count(boxes.all().size()) + " the same " + measure.word();
        return new Edit(label, sized(boxes, measure), Selection.of(refs));
    }

    private static Design sized(Arranged boxes, Measure measure) {
        int width = boxes.all().stream()
                .mapToInt(ref -> boxes.bounds(ref).w())
                .max()
                .orElse(0);
        int height = boxes.all().stream()
                .mapToInt(ref -> boxes.bounds(ref).h())
                .max()
                .orElse(0);
        Design sized = boxes.design();
        for (PlacementRef ref : boxes.free()) {
            Bounds now = Places.find(sized, ref).orElseThrow().bounds();
            Bounds wanted = measure.of(now, width, height);
            sized = wanted.equals(now) ? sized : Resizing.to(sized, ref, wanted);
        }
        return sized;
    }
}

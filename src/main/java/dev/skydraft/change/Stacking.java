package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings boxes in front of their siblings and sends them behind. Siblings are what stands in the same container and is
/// painted in the same layer: containers lie behind all other boxes whatever their order.
public final class Stacking {
    /// Where a box goes. A single step passes the next sibling that it overlaps, or the next one if it overlaps none.
    public enum Step {
        TO_FRONT("Bring %s to front", "in front"),
        FORWARD("Bring %s forward", "in front"),
        BACKWARD("Send %s backward", "behind"),
        TO_BACK("Send %s to back", "behind");

        private final String label;
        private final String where;

        Step(String label, String where) {
            this.label = label;
            this.where = where;
        }

        private boolean up() {
            return this == TO_FRONT || this == FORWARD;
        }

        private boolean whole() {
            return this == TO_FRONT || this == TO_BACK;
        }
    }

    private Stacking() {}

    /// Why nothing would change, in one sentence; empty if something would.
    public static Optional<String> refusal(Design design, Collection<PlacementRef> refs, Step step) {
        if (refs.isEmpty()) {
            return Optional.of("No box is selected, expected boxes to bring to front or back");
        }
        return moved(design, refs, step).equals(design)
                ? Optional.of("%s %s %s of all siblings already"
                        .formatted(
                                Wording.quoted(Wording.name(design, Selection.of(refs))),
                                refs.size() == 1 ? "is" : "are",
                                step.where)
                        .replace("behind of", "behind"))
                : Optional.empty();
    }

    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit move(Design design, Collection<PlacementRef> refs, Step step) {
        Refusal.throwIf(refusal(design, refs, step));
        Selection selection = Selection.of(refs);
        String label = step.label.formatted(Wording.name(design, selection));
        return new Edit(label, moved(design, refs, step), selection);
    }

    /// Several boxes keep their order among themselves: the one that leads goes first.
    private static Design moved(Design design, Collection<PlacementRef> refs, Step step) {
        Comparator<PlacementRef> order = Comparator.comparingInt(ref -> z(design, ref));
        Comparator<PlacementRef> painted = order.thenComparing(Comparator.naturalOrder());
        boolean leaderFirst = step == Step.FORWARD || step == Step.TO_BACK;
        List<PlacementRef> inOrder =
                refs.stream().sorted(leaderFirst ? painted.reversed() : painted).toList();
        Design moved = design;
        for (PlacementRef ref : inOrder) {
            moved = moved(moved, ref, refs, step);
        }
        return moved;
    }

    private static Design moved(Design design, PlacementRef ref, Collection<PlacementRef> together, Step step) {
        List<PlacementRef> siblings = siblings(design, ref);
        int at = siblings.indexOf(ref);
        List<PlacementRef> passed = step.up()
                ? siblings.subList(at + 1, siblings.size())
                : siblings.subList(0, at).reversed();
        List<PlacementRef> others =
                passed.stream().filter(sibling -> !together.contains(sibling)).toList();
        if (others.isEmpty()) {
            return design;
        }
        PlacementRef past = step.whole() ? passed.getLast() : next(design, ref, others);
        return beyond(design, ref, past, siblings, step.up());
    }

    private static PlacementRef next(Design design, PlacementRef ref, List<PlacementRef> others) {
        Bounds box = Places.find(design, ref).orElseThrow().bounds();
        return others.stream()
                .filter(sibling -> Places.find(design, sibling)
                        .filter(p -> p.bounds().intersects(box))
                        .isPresent())
                .findFirst()
                .orElse(others.getFirst());
    }

    /// Puts a box just beyond a sibling; those farther out make room only where they have to.
    private static Design beyond(
            Design design, PlacementRef ref, PlacementRef past, List<PlacementRef> siblings, boolean up) {
        int sign = up ? 1 : -1;
        int target = z(design, past) + sign;
        List<PlacementRef> farther = up
                ? siblings.subList(siblings.indexOf(past) + 1, siblings.size())
                : siblings.subList(0, siblings.indexOf(past)).reversed();
        return pushed(withZ(design, ref, target), farther, target + sign, sign);
    }

    /// Siblings at least that far out, as long as one is in the way of the one before; those with the same z keep one.
    private static Design pushed(Design design, List<PlacementRef> siblings, int first, int sign) {
        Design pushed = design;
        int least = first;
        for (int i = 0; i < siblings.size(); i++) {
            int z = z(design, siblings.get(i));
            least += i > 0 && z != z(design, siblings.get(i - 1)) ? sign : 0;
            if (sign * z >= sign * least) {
                break;
            }
            pushed = withZ(pushed, siblings.get(i), least);
        }
        return pushed;
    }

    /// In the order of painting, with the box itself.
    private static List<PlacementRef> siblings(Design design, PlacementRef ref) {
        Placement placement = Places.find(design, ref).orElseThrow();
        boolean container = design.resources().get(ref.resource()).kind().container();
        return design.resources().stream()
                .filter(r -> r.kind().container() == container)
                .flatMap(r -> refs(r, placement.in()))
                .sorted(Comparator.comparingInt(sibling -> z(design, sibling)))
                .toList();
    }

    private static Stream<PlacementRef> refs(Resource resource, Optional<String> in) {
        return resource.at().stream().filter(p -> p.in().equals(in)).map(p -> new PlacementRef(resource.id(), p.key()));
    }

    private static int z(Design design, PlacementRef ref) {
        return Places.find(design, ref).map(Placement::z).orElse(0);
    }

    private static Design withZ(Design design, PlacementRef ref, int z) {
        return design.withResource(ref.resource(), r -> r.withPlacement(ref.key(), p -> p.withZ(z)));
    }
}

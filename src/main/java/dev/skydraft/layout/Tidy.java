package dev.skydraft.layout;

import dev.skydraft.change.Bending;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays out designs anew. Boxes that hold nothing keep their size, containers fit what they hold, and everything
/// lies on the grid; locked boxes stay, with all that stands in them. The same boxes and connections give the same
/// picture, however they lay before.
public final class Tidy {
    private final Design design;
    private final Tree tree;
    private final Ties ties;
    private final Progress progress;

    private Tidy(Design design, Progress progress) {
        this.design = design;
        this.tree = Tree.of(design);
        this.ties = Ties.of(design, tree);
        this.progress = progress;
    }

    /// Loads what laying out needs, so that the first time takes no longer than later ones.
    public static void prepare() {
        Layers.prepare();
    }

    /// What is selected, where that is something to lay out, else the whole design.
    ///
    /// @throws java.util.concurrent.CancellationException if the progress is cancelled
    public static Edit selected(Design design, Selection selection, Progress progress) {
        return whole(design, selection) ? all(design, progress) : new Tidy(design, progress).part(selection);
    }

    /// True where the selection leaves nothing to do but to lay out the whole design.
    public static boolean whole(Design design, Selection selection) {
        return containers(design, selection).isEmpty()
                && siblings(design, selection).isEmpty();
    }

    /// The whole design.
    ///
    /// @throws java.util.concurrent.CancellationException if the progress is cancelled
    public static Edit all(Design design, Progress progress) {
        var tidy = new Tidy(design, progress);
        int containers = 1
                + (int) design.resources().stream()
                        .filter(r -> r.kind().container())
                        .count();
        Box canvas = tidy.tree.canvas();
        new Arrangement(tidy.ties, progress, containers).arrange(canvas, false);
        Pins.keep(canvas, new Bounds(0, 0, 0, 0));
        List<PlacementRef> moved =
                design.resources().stream().flatMap(Places::refs).toList();
        return new Edit("Tidy " + design.name(), tidy.applied(moved), Selection.NONE);
    }

    private Edit part(Selection selection) {
        List<PlacementRef> containers = containers(design, selection);
        Map<String, List<PlacementRef>> siblings = siblings(design, selection);
        int parts = containers.size() + siblings.size();
        var part = new Part(ties, new Arrangement(ties, progress, parts), progress);
        containers.forEach(ref -> part.contents(tree.find(ref)));
        siblings.values()
                .forEach(refs -> part.boxes(refs.stream().map(tree::find).toList()));
        List<PlacementRef> all = Stream.concat(
                        containers.stream(), siblings.values().stream().flatMap(List::stream))
                .toList();
        String name = all.size() == 1 ? Wording.name(design, all.getFirst().resource()) : all.size() + " boxes";
        return new Edit("Tidy " + name, applied(all), selection);
    }

    /// Lines that were bent for how boxes stood before run by themselves again.
    private Design applied(List<PlacementRef> moved) {
        return Bending.without(tree.applied(design), Places.withContents(design, moved));
    }

    /// The outermost selected containers that hold something.
    private static List<PlacementRef> containers(Design design, Selection selection) {
        return Places.outermost(design, selection.placements()).stream()
                .filter(ref -> isFree(design, ref)
                        && !design.contents(ref.resource()).isEmpty()
                        && Places.first(Objects.requireNonNull(
                                        design.resources().get(ref.resource())))
                                .equals(ref))
                .toList();
    }

    /// The selected boxes that hold nothing, by the container in which two or more of them stand.
    private static Map<String, List<PlacementRef>> siblings(Design design, Selection selection) {
        Map<String, List<PlacementRef>> siblings = Places.outermost(design, selection.placements()).stream()
                .filter(ref -> isFree(design, ref)
                        && !containers(design, Selection.of(ref)).contains(ref))
                .collect(Collectors.groupingBy(
                        ref -> Places.find(design, ref).flatMap(p -> p.in()).orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
        siblings.values().removeIf(refs -> refs.size() < 2);
        return siblings;
    }

    private static boolean isFree(Design design, PlacementRef ref) {
        return Places.find(design, ref).filter(p -> !p.locked()).isPresent();
    }
}

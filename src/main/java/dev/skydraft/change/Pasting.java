package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts copies into a design: with free ids and names, free address blocks, and what each environment of the same id
/// says about them. What was cut moves: it keeps ids, names and the connections to what stayed.
public final class Pasting {
    private static final int GRID = 8;
    private static final String NOTHING = "There is nothing to paste, expected boxes that were copied or cut";

    private Pasting() {}

    /// Why a clip cannot be pasted there, in one sentence; empty if it can.
    public static Optional<String> refusal(Design design, Clip clip, Optional<String> container) {
        if (clip.isEmpty()) {
            return Optional.of(NOTHING);
        }
        return clip.part().resources().stream()
                .filter(r -> r.at().stream().anyMatch(p -> exposed(clip.part(), p)))
                .flatMap(r -> Containment.refusal(design, r.kind(), container).stream())
                .findFirst();
    }

    /// Pastes with the corner of all boxes at that point of a container, or of the bare canvas.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit into(Design design, Clip clip, Optional<String> container, int x, int y) {
        Refusal.throwIf(refusal(design, clip, container));
        Bounds all = extent(clip);
        return pasted(
                "Paste ",
                design,
                clip,
                (_, p) -> p.withIn(container).withBounds(p.bounds().movedBy(x - all.x(), y - all.y())));
    }

    /// Where what is pasted goes with that selected: into the first selected container, else the nearest one around it
    /// that takes it, else onto the bare canvas. What was copied does not go into itself.
    public static Optional<String> home(Design design, Clip clip, Selection selection) {
        return selection.placements().stream().findFirst().stream()
                .flatMap(ref -> Stream.concat(
                        design.find(ref.resource()).stream()
                                .filter(r -> r.kind().container()),
                        Places.find(design, ref).stream().flatMap(p -> design.around(p).stream())))
                .map(Resource::id)
                .filter(id -> !clip.part().resources().has(id))
                .filter(id -> refusal(design, clip, Optional.of(id)).isEmpty())
                .findFirst();
    }

    /// Pastes into a container where there is room, or where it grows and what would be covered gives way.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit inRoom(Design design, Clip clip, String container) {
        Refusal.throwIf(refusal(design, clip, Optional.of(container)));
        Bounds all = extent(clip);
        Bounds room = Room.in(design, container, all.w(), all.h());
        return into(Opening.of(design, Optional.of(container), room), clip, Optional.of(container), room.x(), room.y());
    }

    /// Pastes onto the bare canvas around a point, or right of what is in the way there.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Edit around(Design design, Clip clip, int x, int y) {
        Refusal.throwIf(refusal(design, clip, Optional.empty()));
        Bounds all = extent(clip);
        Bounds wanted = all.at(onGrid(x - all.w() / 2), onGrid(y - all.h() / 2));
        Bounds room = Room.free(design, Optional.empty(), wanted);
        return into(design, clip, Optional.empty(), room.x(), room.y());
    }

    private static int onGrid(int value) {
        return Math.floorDiv(value, GRID) * GRID;
    }

    private static Bounds extent(Clip clip) {
        return clip.part().resources().stream()
                .flatMap(r -> r.at().stream())
                .filter(p -> p.in().isEmpty())
                .map(Placement::bounds)
                .reduce(Bounds::union)
                .orElseThrow();
    }

    /// Copies of a selection in the same containers, beside what is there; what would be covered gives way.
    public static Edit beside(Design design, Selection selection) {
        List<Placement> boxes = Places.outermost(design, selection.placements()).stream()
                .flatMap(ref -> Places.find(design, ref).stream())
                .toList();
        Beside step = Beside.of(design, boxes);
        return duplicate(step.opened(design, boxes), selection, step.dx(), step.dy());
    }

    /// Copies of a selection in the same containers, a step away.
    public static Edit duplicate(Design design, Selection selection, int dx, int dy) {
        return duplicate(
                design,
                selection,
                dx,
                dy,
                ref -> Places.find(design, ref).orElseThrow().in());
    }

    /// Copies of a selection, so far away on the canvas, each in the container that `home` names for its original.
    public static Edit duplicate(
            Design design, Selection selection, int dx, int dy, Function<PlacementRef, Optional<String>> home) {
        Clip clip = Copying.copy(design, selection);
        return pasted("Duplicate ", design, clip, (ref, copied) -> {
            Optional<String> container = home.apply(ref);
            Bounds moved = Places.absolute(design, Places.find(design, ref).orElseThrow())
                    .movedBy(dx, dy);
            return copied.withIn(container).withBounds(Places.relative(design, container, moved));
        });
    }

    private static Edit pasted(
            String verb, Design design, Clip clip, BiFunction<PlacementRef, Placement, Placement> home) {
        var fresh = new Fresh(design, clip);
        List<Resource> resources = fresh.resources(home);
        Design joined = joined(design, fresh, resources);
        List<String> ids = resources.stream().map(Resource::id).toList();
        List<PlacementRef> outermost = outermost(design, joined, ids);
        String label = verb + Wording.name(clip.part(), Selection.of(firsts(clip.part())));
        Design admitted = Admission.of(joined, ids);
        return new Edit(label, Fitting.around(admitted, outermost), Selection.of(outermost));
    }

    private static Design joined(Design design, Fresh fresh, List<Resource> resources) {
        Design joined = design.withResources(joined(design.resources(), resources))
                .withGroups(joined(design.groups(), fresh.groups()))
                .withConnections(joined(design.connections(), fresh.connections()));
        return joined.withEnvironments(design.environments().stream()
                .map(e -> fresh.environment(joined, e))
                .toList());
    }

    private static <E extends Element> Elements<E> joined(Elements<E> before, List<E> fresh) {
        Set<String> replaced = fresh.stream().map(Element::id).collect(Collectors.toSet());
        return Elements.of(Stream.concat(before.stream().filter(e -> !replaced.contains(e.id())), fresh.stream())
                .toList());
    }

    /// Whether a placement comes to stand in the scope that the clip is pasted into: directly, or in copied groups.
    private static boolean exposed(Design part, Placement placement) {
        return part.around(placement).stream().allMatch(c -> c.has(Trait.TRANSPARENT));
    }

    private static boolean outermost(Design part, Placement placement) {
        return part.container(placement).isEmpty();
    }

    private static List<PlacementRef> firsts(Design part) {
        return part.resources().stream()
                .flatMap(Places::refs)
                .filter(ref ->
                        Places.find(part, ref).filter(p -> outermost(part, p)).isPresent())
                .toList();
    }

    private static List<PlacementRef> outermost(Design before, Design after, List<String> ids) {
        List<PlacementRef> added = ids.stream()
                .flatMap(id -> Places.refs(after.resources().get(id)))
                .filter(ref -> Places.find(before, ref).isEmpty())
                .toList();
        return Places.outermost(after, added);
    }
}

package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.picture.geometry.Segments;
import dev.skydraft.picture.geometry.SpatialIndex;
import dev.skydraft.picture.routing.Terrain;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What of a painted picture belongs to what, by the numbers of its figures and wires.
final class Register {
    private final Painted painted;
    private final List<Figure> figures;
    private final Terrain terrain;
    private final SpatialIndex segments;

    /// Which wire each segment belongs to.
    private final int[] segmentWires;

    private final Map<PlacementRef, Integer> numbers;

    /// The number of the obstacle that the title of each area is; negative where it has none.
    private final int[] titles;

    private final Map<String, Numbers> wires = new HashMap<>();
    private final Map<String, Numbers> contents = new HashMap<>();

    Register(Painted painted) {
        this.painted = painted;
        this.figures = painted.picture().figures();
        this.terrain = Scenery.of(painted.areas(), painted.boxes()).terrain();
        this.segments =
                new SpatialIndex(painted.picture().extent(), 3 * painted.wires().size());
        this.numbers =
                HashMap.newHashMap(painted.areas().size() + painted.boxes().size());
        this.titles = titles();
        this.segmentWires = segments();
        number(0, painted.areas());
        number(painted.firstBox(), painted.boxes());
        painted.deployment().design().resources().forEach(this::addContents);
    }

    private int[] titles() {
        int[] next = {painted.boxes().size()};
        return painted.areas().stream()
                .mapToInt(area -> Area.title(area).isPresent() ? next[0]++ : -1)
                .toArray();
    }

    private void number(int first, List<Figure> places) {
        for (int i = 0; i < places.size(); i++) {
            numbers.put(place(places.get(i)), first + i);
        }
    }

    private int[] segments() {
        var owners = IntStream.builder();
        for (int i = 0; i < painted.wires().size(); i++) {
            Routed wire = painted.wires().get(i);
            String from = wire.drawn().wire().from().resource();
            String to = wire.drawn().wire().to().resource();
            wires.computeIfAbsent(from, _ -> new Numbers()).add(i);
            if (!to.equals(from)) {
                wires.computeIfAbsent(to, _ -> new Numbers()).add(i);
            }
            for (int corner = 1; corner < wire.line().size(); corner++) {
                segments.add(
                        Segments.box(wire.line().get(corner - 1), wire.line().get(corner)));
                owners.add(i);
            }
        }
        return owners.build().toArray();
    }

    private void addContents(Resource resource) {
        resource.at()
                .forEach(placement -> placement.in().ifPresent(container -> {
                    Integer number = numbers.get(new PlacementRef(resource.id(), placement.key()));
                    if (number != null) {
                        contents.computeIfAbsent(container, _ -> new Numbers()).add(number);
                    }
                }));
    }

    private static PlacementRef place(Figure figure) {
        return ((Subject.Place) figure.subject()).ref();
    }

    Terrain terrain() {
        return terrain;
    }

    Optional<Integer> figureOf(PlacementRef ref) {
        return Optional.ofNullable(numbers.get(ref));
    }

    /// The number of the obstacle that a box is, or the title of a container.
    Optional<Integer> obstacleOf(PlacementRef ref) {
        return figureOf(ref)
                .map(number -> number < titles.length ? titles[number] : number - painted.firstBox())
                .filter(obstacle -> obstacle >= 0);
    }

    /// Numbers of the wires that begin or end at a resource.
    IntStream wiresOf(String resource) {
        return wires.getOrDefault(resource, Numbers.NONE).stream();
    }

    /// What stands directly in a container.
    Stream<PlacementRef> contents(String container) {
        return contents.getOrDefault(container, Numbers.NONE).stream().mapToObj(n -> place(figures.get(n)));
    }

    /// Numbers of the wires that touch a box.
    BitSet wiresAcross(Bounds box) {
        var found = new BitSet();
        segments.visit(box, segment -> found.set(segmentWires[segment]));
        return found;
    }
}

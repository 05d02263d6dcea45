package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.geometry.Segments;
import dev.skydraft.picture.geometry.SpatialIndex;
import dev.skydraft.picture.routing.Terrain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A picture together with what it was drawn from, so that a [Sketch] finds what an edit touches without looking at
/// everything. An immutable value.
///
/// Figures are numbered as the picture has them: areas, wires, boxes.
public final class Painted {
    private final Deployment deployment;
    private final Overlay overlay;
    private final Picture picture;
    private final List<Routed> wires;
    private final int firstWire;
    private final Terrain terrain;
    private final SpatialIndex segments;
    private final int[] segmentWires;
    private final Map<PlacementRef, Integer> numbers;
    private final Map<PlacementRef, Integer> obstacles;
    private final Map<String, List<Integer>> wiresByResource = new HashMap<>();
    private final Map<String, List<PlacementRef>> contents = new HashMap<>();

    Painted(
            Deployment deployment,
            Overlay overlay,
            List<Figure> areas,
            List<Routed> wires,
            List<Figure> boxes,
            Map<PlacementRef, Bounds> places) {
        this.deployment = deployment;
        this.overlay = overlay;
        this.wires = wires;
        this.firstWire = areas.size();
        this.picture = new Picture(
                Stream.of(areas, wires.stream().map(Routed::figure).toList(), boxes)
                        .flatMap(List::stream)
                        .toList(),
                places);
        this.numbers = HashMap.newHashMap(places.size());
        this.obstacles = HashMap.newHashMap(places.size());
        this.segments = new SpatialIndex(picture.extent(), 3 * wires.size());
        this.terrain = Scenery.of(areas, boxes).terrain();
        number(areas, boxes);
        this.segmentWires = index();
    }

    private void number(List<Figure> areas, List<Figure> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            numbers.put(place(boxes.get(i)), firstWire + wires.size() + i);
            obstacles.put(place(boxes.get(i)), i);
        }
        int title = boxes.size();
        for (int i = 0; i < areas.size(); i++) {
            numbers.put(place(areas.get(i)), i);
            if (Area.title(areas.get(i)).isPresent()) {
                obstacles.put(place(areas.get(i)), title++);
            }
        }
    }

    /// Returns which wire each segment belongs to.
    private int[] index() {
        var owners = IntStream.builder();
        for (int i = 0; i < wires.size(); i++) {
            Routed wire = wires.get(i);
            String from = wire.drawn().wire().from().resource();
            String to = wire.drawn().wire().to().resource();
            wiresByResource.computeIfAbsent(from, _ -> new ArrayList<>()).add(i);
            if (!to.equals(from)) {
                wiresByResource.computeIfAbsent(to, _ -> new ArrayList<>()).add(i);
            }
            for (int corner = 1; corner < wire.line().size(); corner++) {
                segments.add(
                        Segments.box(wire.line().get(corner - 1), wire.line().get(corner)));
                owners.add(i);
            }
        }
        deployment
                .design()
                .resources()
                .forEach(r -> r.at().forEach(p -> p.in().ifPresent(
                                container -> contents.computeIfAbsent(container, _ -> new ArrayList<>())
                                        .add(new PlacementRef(r.id(), p.key())))));
        return owners.build().toArray();
    }

    private static PlacementRef place(Figure figure) {
        return ((Subject.Place) figure.subject()).ref();
    }

    public Deployment deployment() {
        return deployment;
    }

    public Overlay overlay() {
        return overlay;
    }

    public Picture picture() {
        return picture;
    }

    Terrain terrain() {
        return terrain;
    }

    Routed wire(int number) {
        return wires.get(number);
    }

    /// The number of the figure that stands for a wire.
    int figureOfWire(int number) {
        return firstWire + number;
    }

    Optional<Integer> figureOf(PlacementRef ref) {
        return Optional.ofNullable(numbers.get(ref));
    }

    /// The number of the obstacle that a box is, or the title of a container.
    Optional<Integer> obstacleOf(PlacementRef ref) {
        return Optional.ofNullable(obstacles.get(ref));
    }

    /// Numbers of the wires that begin or end at a resource.
    List<Integer> wiresOf(String resource) {
        return wiresByResource.getOrDefault(resource, List.of());
    }

    /// What stands directly in a container.
    List<PlacementRef> contents(String container) {
        return contents.getOrDefault(container, List.of());
    }

    /// Numbers of the wires that touch a box.
    BitSet wiresAcross(Bounds box) {
        var found = new BitSet();
        segments.visit(box, segment -> found.set(segmentWires[segment]));
        return found;
    }
}

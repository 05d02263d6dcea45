package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.SpatialIndex;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Shifts the segments of finished ways apart where they lie on or too near to each other, within the room that boxes
/// leave and along the sides that they end at, in the order that makes the fewest crossings.
final class Spreading {
    private final Terrain terrain;
    private final List<Link> links;
    private final Way[] ways;
    private final Way[] wanted;
    private final Runnable checkpoint;

    private Spreading(Terrain terrain, List<Link> links, Way[] ways, Runnable checkpoint) {
        this.terrain = terrain;
        this.links = links;
        this.ways = ways;
        this.checkpoint = checkpoint;
        this.wanted = new Way[ways.length];
        for (int i = 0; i < ways.length; i++) {
            wanted[i] = ways[i].copy();
        }
    }

    /// Changes the ways in place; a way that would end up crossing a box stays as it was.
    ///
    /// @param rounds how often to go over all: shifting the segments of one direction changes how far those of the
    ///     other reach, and with it who is in whose way
    /// @param checkpoint run often; what it throws ends the work
    static void spread(Terrain terrain, List<Link> links, Way[] ways, int rounds, Runnable checkpoint) {
        var spreading = new Spreading(terrain, links, ways, checkpoint);
        for (int round = 0; round < rounds; round++) {
            spreading.shift(true);
            spreading.shift(false);
        }
        spreading.takeBackBlocked();
    }

    private void shift(boolean vertical) {
        List<Lane> lanes = lanes(vertical);
        Bounds extent = Terrain.grown(terrain.extent(), 100);
        var index = new SpatialIndex(extent, lanes.size());
        lanes.forEach(lane -> index.add(lane.reach()));
        var conflicts = new Conflicts(lanes);
        for (int i = 0; i < lanes.size(); i++) {
            checkpoint.run();
            int lane = i;
            index.visit(lanes.get(i).reach(), other -> conflicts.note(lane, other));
        }
        conflicts.clusters().parallelStream().forEach(Cluster::solve); // they share no lane
    }

    private List<Lane> lanes(boolean vertical) {
        return IntStream.range(0, ways.length)
                .parallel()
                .boxed()
                .<Lane>mapMulti((way, add) -> addLanes(way, vertical, add))
                .toList();
    }

    private void addLanes(int number, boolean vertical, Consumer<Lane> add) {
        checkpoint.run();
        Way way = ways[number];
        for (int segment = 0; segment < way.segments(); segment++) {
            if (way.vertical(segment) == vertical) {
                add.accept(Lane.of(terrain, links.get(number), way, segment, wanted[number].at(segment)));
            }
        }
    }

    private void takeBackBlocked() {
        for (int i = 0; i < ways.length; i++) {
            if (terrain.blocked(ways[i], links.get(i)) && !terrain.blocked(wanted[i], links.get(i))) {
                ways[i] = wanted[i];
            }
        }
    }
}

package dev.skydraft.picture.routing;

import dev.skydraft.picture.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws orthogonal lines between boxes: around all other boxes, with few bends and crossings, and so that no line
/// covers another. The same input gives the same lines.
///
/// Each link takes the cheapest of a few simple ways, and one found by search where none of them is free. Links that
/// cross others choose anew once all are known; then lines that lie on each other are spread.
public final class Router {
    /// Up to so many lines are chosen one after the other with an eye on those drawn before. Where there are more,
    /// crossings cannot be helped, and each is chosen for itself.
    private static final int FEW = 1000;

    private final Terrain terrain;
    private final List<Link> links;
    private final Traffic traffic;
    private final Way[] ways;

    private Router(Terrain terrain, List<Link> links) {
        this.terrain = terrain;
        this.links = links;
        this.traffic = new Traffic(terrain.extent(), links);
        this.ways = new Way[links.size()];
    }

    /// The corners of each link's line, from its start on one box to its end on the other.
    public static List<List<Point>> route(Terrain terrain, List<Link> links) {
        return route(terrain, links, () -> {});
    }

    /// @param checkpoint run often, on whatever thread; what it throws ends the work
    public static List<List<Point>> route(Terrain terrain, List<Link> links, Runnable checkpoint) {
        boolean few = links.size() <= FEW;
        Way[] ways = few ? new Router(terrain, links).choose(checkpoint) : eachForItself(terrain, links, checkpoint);
        Spreading.spread(terrain, links, ways, few ? 3 : 1, checkpoint);
        return Stream.of(ways).map(Way::points).toList();
    }

    /// Lines within a frame: they avoid boxes where a simple way does, and do not look at each other.
    public static List<List<Point>> routeQuickly(Terrain terrain, List<Link> links) {
        return links.parallelStream()
                .map(link -> Choice.quickly(terrain, link).points())
                .toList();
    }

    private static Way[] eachForItself(Terrain terrain, List<Link> links, Runnable checkpoint) {
        return links.parallelStream()
                .map(link -> {
                    checkpoint.run();
                    return Choice.of(terrain, link, _ -> 0);
                })
                .toArray(Way[]::new);
    }

    /// Bent links first, then short ones: they have the least choice.
    private Way[] choose(Runnable checkpoint) {
        IntStream.range(0, links.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(
                                i -> links.get(i).course().isEmpty())
                        .thenComparingInt(i -> links.get(i).distance()))
                .forEach(i -> {
                    checkpoint.run();
                    place(i);
                });
        for (int i = 0; i < ways.length; i++) {
            checkpoint.run();
            chooseAnew(i);
        }
        return ways;
    }

    /// A way that was searched for would only be found again.
    private void chooseAnew(int link) {
        Way way = ways[link];
        traffic.remove(link);
        if (traffic.cost(way, links.get(link), false) >= Traffic.CROSSING && way.bends() <= Candidates.MOST_BENDS) {
            place(link);
        } else {
            traffic.add(link, way);
        }
    }

    private void place(int number) {
        Link link = links.get(number);
        ways[number] = Choice.of(terrain, link, way -> traffic.cost(way, link, terrain.tight(way)));
        traffic.add(number, ways[number]);
    }
}

package dev.skydraft.picture.routing;

import dev.skydraft.picture.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Draws orthogonal lines between boxes: around all other boxes, with few bends and crossings, and so that no line
/// covers another. The same input gives the same lines.
///
/// Each link takes the cheapest of a few simple ways, and one found by search where none of them is free. Links that
/// cross others choose anew once all are known; then lines that lie on each other are spread.
public final class Router {
    /// What bends cost, in units of length, by their number: two bends look hardly worse than one.
    private static final double[] BENDS = {0, 40, 55, 95, 140};

    private static final double MORE_BENDS = 40;

    /// What it costs to leave or enter by a side that does not face the other box.
    private static final double AVERTED = 20;

    /// What it costs to follow the border of a container.
    private static final double BORDER = 25;

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
        var router = new Router(terrain, links);
        router.choose();
        router.chooseAnew();
        Spreading.spread(terrain, links, router.ways);
        return IntStream.range(0, links.size())
                .mapToObj(i -> router.ways[i].points())
                .toList();
    }

    /// Short links first: they have the least choice.
    private void choose() {
        IntStream.range(0, links.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> links.get(i).distance()))
                .forEach(this::place);
    }

    /// A way that was searched for would only be found again.
    private void chooseAnew() {
        for (int i = 0; i < links.size(); i++) {
            Way way = ways[i];
            traffic.remove(i);
            if (traffic.cost(way, links.get(i)) >= Traffic.CROSSING && way.bends() <= Candidates.MOST_BENDS) {
                place(i);
            } else {
                traffic.add(i, way);
            }
        }
    }

    private void place(int link) {
        ways[link] = cheapest(links.get(link));
        traffic.add(link, ways[link]);
    }

    private Way cheapest(Link link) {
        var choice = new Choice();
        for (Candidates.Group group : Candidates.Group.values()) {
            if (choice.cost > leastCost(group, link)) {
                Candidates.of(link, terrain, group).forEach(way -> choice.consider(way, link));
            }
        }
        return Optional.ofNullable(choice.best)
                .or(() -> Maze.search(terrain, link))
                .orElseGet(() -> choice.blocked == null ? direct(link) : choice.blocked);
    }

    /// What a way of the group costs at least.
    private static double leastCost(Candidates.Group group, Link link) {
        double bends = switch (group) {
            case STRAIGHT -> 0;
            case FACING -> BENDS[2];
            case CORNER -> BENDS[1] + AVERTED;
            case ROUNDABOUT -> BENDS[2] + AVERTED;
        };
        return link.least() + bends;
    }

    /// The cheapest free way so far, and the cheapest of all for where none is free.
    private final class Choice {
        private double cost = Double.POSITIVE_INFINITY;
        private @Nullable Way best;
        private @Nullable Way blocked;

        void consider(Way way, Link link) {
            double own = cost(way, link);
            if (own >= cost) {
                return;
            }
            if (terrain.blocked(way, link)) {
                blocked = blocked == null ? way : blocked;
                return;
            }
            double whole = own + BORDER * terrain.borders(way) + traffic.cost(way, link);
            if (whole < cost) {
                cost = whole;
                best = way;
            }
        }
    }

    private static double cost(Way way, Link link) {
        int bends = Math.min(way.bends(), BENDS.length - 1);
        double averted = (way.vertical(0) == link.steep() ? 0 : AVERTED)
                + (way.vertical(way.segments() - 1) == link.steep() ? 0 : AVERTED);
        return link.reach(way) + BENDS[bends] + MORE_BENDS * (way.bends() - bends) + averted;
    }

    /// From middle to middle, for boxes that lie on each other.
    private static Way direct(Link link) {
        return new Way(
                false,
                Side.TOP.middle(link.from()),
                Side.LEFT.middle(link.to()),
                Side.LEFT.middle(link.from()),
                Side.TOP.middle(link.to()));
    }
}

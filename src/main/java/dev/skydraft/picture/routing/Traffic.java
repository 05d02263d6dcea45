package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.SpatialIndex;
import java.util.ArrayList;
import java.util.List;

/// The ways drawn so far, so that the next one can keep from crossing and covering them.
final class Traffic {
    /// What crossing a line is worth, in units of length: a detour rather than a crossing, but not any detour.
    static final double CROSSING = 70;

    /// What lying on a line is worth; more the longer the two run together.
    private static final double OVERLAP = 25;

    private static final double OVERLAP_PER_UNIT = 0.1;

    /// A crossing of lines that leave one box, or enter one, together: they all start in the middle of its side until
    /// they are spread over it, in an order that undoes most of their crossings.
    private static final double SIDE_BY_SIDE = 4;

    /// What it is worth to keep off such a line where there is room for one only; elsewhere they run side by side.
    private static final double SQUEEZED = 8;

    private final SpatialIndex index;
    private final List<Placed> placed = new ArrayList<>();
    private final List<List<Integer>> byLink = new ArrayList<>();
    private final List<Link> links;

    private static final class Placed {
        private final Way way;
        private final int segment;
        private final Link link;
        private boolean gone;

        Placed(Way way, int segment, Link link) {
            this.way = way;
            this.segment = segment;
            this.link = link;
        }
    }

    Traffic(Bounds extent, List<Link> links) {
        this.links = links;
        this.index = new SpatialIndex(extent, 3 * links.size());
        links.forEach(_ -> byLink.add(new ArrayList<>()));
    }

    void add(int link, Way way) {
        for (int i = 0; i < way.segments(); i++) {
            byLink.get(link).add(index.add(way.box(i)));
            placed.add(new Placed(way, i, links.get(link)));
        }
    }

    void remove(int link) {
        byLink.get(link).forEach(item -> placed.get(item).gone = true);
        byLink.get(link).clear();
    }

    /// What the way costs beside its length and bends.
    ///
    /// @param tight true where no second line fits beside the way
    double cost(Way way, Link link, boolean tight) {
        double[] cost = {0};
        for (int i = 0; i < way.segments(); i++) {
            int segment = i;
            index.visit(way.box(i), item -> cost[0] += cost(way, segment, link, placed.get(item), tight));
        }
        return cost[0];
    }

    private static double cost(Way way, int segment, Link link, Placed other, boolean tight) {
        if (other.gone) {
            return 0;
        }
        boolean together = link.meets(other.link);
        boolean one = link.sharesEnd(other.link);
        if (way.vertical(segment) != other.way.vertical(other.segment)) {
            boolean crosses = crosses(way, segment, other.way, other.segment);
            boolean undone = together && abreast(way, segment, link, other);
            return !crosses ? 0 : !undone ? CROSSING : one ? 0 : SIDE_BY_SIDE;
        }
        if (one) {
            return 0;
        }
        double shared = Math.min(way.high(segment), other.way.high(other.segment))
                - Math.max(way.low(segment), other.way.low(other.segment));
        return shared <= 0 ? 0 : !together ? OVERLAP + OVERLAP_PER_UNIT * shared : tight ? SQUEEZED : 0;
    }

    /// True where two ways cross at a side that they use so near to each other that they are spread over it.
    private static boolean abreast(Way way, int segment, Link link, Placed other) {
        boolean start = Link.same(link.from(), other.link.from())
                && (segment == 0 || other.segment == 0)
                && near(way, 0, other.way, 0);
        int last = way.segments() - 1;
        int otherLast = other.way.segments() - 1;
        boolean end = Link.same(link.to(), other.link.to())
                && (segment == last || other.segment == otherLast)
                && near(way, last, other.way, otherLast);
        return start || end;
    }

    private static boolean near(Way way, int segment, Way other, int otherSegment) {
        return way.vertical(segment) == other.vertical(otherSegment)
                && Math.abs(way.at(segment) - other.at(otherSegment)) < Conflicts.NEAR;
    }

    /// True where two perpendicular segments cross; where one merely ends on the other does not count.
    static boolean crosses(Way way, int segment, Way other, int otherSegment) {
        double at = other.at(otherSegment);
        double otherAt = way.at(segment);
        return way.low(segment) < at
                && at < way.high(segment)
                && other.low(otherSegment) < otherAt
                && otherAt < other.high(otherSegment);
    }
}

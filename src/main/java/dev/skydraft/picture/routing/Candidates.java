package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.List;

/// The simple ways between two boxes, with at most three bends, from and to every side; obstacles are not looked at but
/// for the gaps that they leave.
final class Candidates {
    /// A line goes at least so far straight out of a box before it turns, so that its arrow head has room.
    static final int STUB = 14;

    /// Ways with more bends than this are not among the simple ones.
    static final int MOST_BENDS = 3;

    /// How far a line that takes the long way round swings out, at least and at most.
    private static final int SWING = 20;

    private static final int FARTHEST_SWING = 100;

    /// Facing sides must overlap by this much for a straight line between them.
    private static final int STRAIGHT_OVERLAP = 24;

    private final Link link;
    private final Terrain terrain;
    private final List<Way> ways = new ArrayList<>();

    private Candidates(Link link, Terrain terrain) {
        this.link = link;
        this.terrain = terrain;
    }

    /// The ways of the plainest kind first; what comes later is dearer than all before, unless those lie on other
    /// lines.
    enum Group {
        STRAIGHT,
        FACING,
        CORNER,
        ROUNDABOUT
    }

    static List<Way> of(Link link, Terrain terrain, Group group) {
        var candidates = new Candidates(link, terrain);
        for (Side from : Side.values()) {
            for (Side to : Side.values()) {
                candidates.add(from, to, group);
            }
        }
        return candidates.ways;
    }

    private void add(Side from, Side to, Group group) {
        boolean parallel = from.vertical() == to.vertical();
        boolean facing = parallel && from.vertical() == link.steep() && facing(from, to);
        switch (group) {
            case STRAIGHT -> {
                if (link.nested()) {
                    addInward(from, to);
                } else if (parallel && facing(from, to)) {
                    addStraight(from, to);
                }
            }
            case FACING -> {
                if (facing && !link.nested()) {
                    addThrough(from, to);
                }
            }
            case CORNER -> {
                if (!parallel && turnsOnce(from, to) && !link.nested()) {
                    ways.add(way(from, to, from.middle(link.from()), to.middle(link.to())));
                }
            }
            case ROUNDABOUT -> {
                if (parallel && !facing && !link.nested() && !link.loop()) {
                    addThrough(from, to);
                } else if (!parallel && !turnsOnce(from, to) && !link.nested()) {
                    addHook(from, to);
                }
            }
        }
    }

    private boolean facing(Side from, Side to) {
        return to == from.opposite() && from.clearance(link.from(), to.edge(link.to())) > 0;
    }

    private boolean turnsOnce(Side from, Side to) {
        return from.clearance(link.from(), to.middle(link.to())) >= STUB
                && to.clearance(link.to(), from.middle(link.from())) >= STUB;
    }

    private Way way(Side from, Side to, double... at) {
        return new Way(from.vertical(), from.edge(link.from()), to.edge(link.to()), at);
    }

    private void addInward(Side from, Side to) {
        if (from == to) {
            Bounds inner = link.from().contains(link.to()) ? link.to() : link.from();
            ways.add(way(from, to, from.middle(inner)));
        }
    }

    private void addStraight(Side from, Side to) {
        double low = Math.max(from.low(link.from()), to.low(link.to()));
        double high = Math.min(from.high(link.from()), to.high(link.to()));
        if (high - low >= STRAIGHT_OVERLAP) {
            ways.add(way(from, to, (low + high) / 2));
        }
    }

    /// Three segments: out, across in some gap, in.
    private void addThrough(Side from, Side to) {
        double low = Math.max(lowest(from, link.from()), lowest(to, link.to()));
        double high = Math.min(highest(from, link.from()), highest(to, link.to()));
        if (low <= high) {
            for (double across : across(from, low, high).nearestFirst()) {
                ways.add(way(from, to, from.middle(link.from()), across, to.middle(link.to())));
            }
        }
    }

    private static double lowest(Side side, Bounds box) {
        return side.outward() > 0 ? side.outside(box, STUB) : Double.NEGATIVE_INFINITY;
    }

    private static double highest(Side side, Bounds box) {
        return side.outward() < 0 ? side.outside(box, STUB) : Double.POSITIVE_INFINITY;
    }

    /// Where to go across: in the gaps between borders and boxes, the ones nearest to the middle first; the ones just
    /// outside where the way turns back.
    private Gaps across(Side side, double low, double high) {
        if (Double.isInfinite(low)) {
            return gaps(side, high - FARTHEST_SWING, high, high);
        }
        if (Double.isInfinite(high)) {
            return gaps(side, low, low + FARTHEST_SWING, low);
        }
        return gaps(side, low, high, (low + high) / 2);
    }

    private Gaps gaps(Side side, double low, double high, double best) {
        return Gaps.of(terrain.edges(corridor(side, low, high), side.vertical()), low, high, best);
    }

    /// The ground between the two boxes that a segment across would lie on.
    private Bounds corridor(Side side, double low, double high) {
        int first = (int) Math.min(side.middle(link.from()), side.middle(link.to()));
        int last = (int) Math.max(side.middle(link.from()), side.middle(link.to()));
        int near = (int) low;
        int far = (int) high;
        return side.vertical()
                ? new Bounds(first, near, last - first, far - near)
                : new Bounds(near, first, far - near, last - first);
    }

    /// Four segments, where a corner would lie inside one of the boxes or too close to it.
    private void addHook(Side from, Side to) {
        double out = from.outside(link.from(), SWING);
        double in = to.outside(link.to(), SWING);
        ways.add(way(from, to, from.middle(link.from()), out, in, to.middle(link.to())));
    }
}

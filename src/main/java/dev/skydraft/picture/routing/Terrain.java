package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.geometry.Segments;
import dev.skydraft.picture.geometry.SpatialIndex;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What lines must keep clear of: boxes and titles, which they never cross, and the borders of containers, which they
/// cross but do not follow.
public final class Terrain {
    /// Nothing stands on it.
    static final Terrain EMPTY = new Terrain(List.of(), List.of());

    /// Lines stay at least so far from boxes that are not their ends.
    static final int CLEARANCE = 5;

    /// A line that follows a border closer than this seems to be part of it.
    private static final int BORDER_CLEARANCE = 9;

    /// A line that follows a border closer than this leaves no room for a second one beside it.
    private static final int BORDER_COMFORT = 13;

    private final SpatialIndex obstacles;
    private final SpatialIndex containers;

    /// The containers that stand in no other.
    private final SpatialIndex outermost;

    /// The obstacles that are not there, by their numbers.
    private final BitSet gone;

    /// The obstacles that are there besides.
    private final SpatialIndex fresh;

    /// @param obstacles boxes and titles
    /// @param containers boxes whose inside is open to lines
    public Terrain(List<Bounds> obstacles, List<Bounds> containers) {
        Bounds extent = extent(obstacles, containers);
        this.obstacles = index(extent, obstacles);
        this.containers = index(extent, containers);
        this.outermost = index(extent, outermost(this.containers));
        this.gone = new BitSet();
        this.fresh = new SpatialIndex(extent, 0);
    }

    private Terrain(Terrain before, BitSet gone, List<Bounds> fresh) {
        this.obstacles = before.obstacles;
        this.containers = before.containers;
        this.outermost = before.outermost;
        this.gone = gone;
        this.fresh = index(extent(fresh, List.of()), fresh);
    }

    /// This ground where some obstacles have been moved; made sooner than anew.
    ///
    /// @param left numbers of obstacles, in the order in which they were given, that are no longer there
    /// @param taken obstacles that are there instead
    public Terrain changed(BitSet left, List<Bounds> taken) {
        return new Terrain(this, left, taken);
    }

    private static SpatialIndex index(Bounds extent, List<Bounds> boxes) {
        var index = new SpatialIndex(extent, boxes.size());
        boxes.forEach(index::add);
        return index;
    }

    private static List<Bounds> outermost(SpatialIndex containers) {
        return IntStream.range(0, containers.size())
                .mapToObj(containers::get)
                .filter(box -> !containers.any(box, other -> isAround(containers.get(other), box)))
                .toList();
    }

    private static boolean isAround(Bounds outer, Bounds inner) {
        return outer.contains(inner) && !inner.contains(outer);
    }

    private static Bounds extent(List<Bounds> obstacles, List<Bounds> containers) {
        return Stream.concat(obstacles.stream(), containers.stream())
                .reduce(Bounds::union)
                .orElse(new Bounds(0, 0, 0, 0));
    }

    /// All the ground there is.
    Bounds extent() {
        return fresh.size() == 0 ? obstacles.extent() : obstacles.extent().union(fresh.extent());
    }

    /// True if the way crosses a box, or comes too close to one that it does not end at.
    boolean blocked(Way way, Link link) {
        for (int i = 0; i < way.segments(); i++) {
            if (blocked(way.box(i), link)) {
                return true;
            }
        }
        return false;
    }

    /// True if a line crosses no box and comes too close to none.
    public boolean isFree(List<Point> line, Link link) {
        for (int i = 1; i < line.size(); i++) {
            if (blocked(Segments.box(line.get(i - 1), line.get(i)), link)) {
                return false;
            }
        }
        return true;
    }

    boolean blocked(Bounds segment, Link link) {
        if (!link.nested() && (enters(segment, link.from()) || enters(segment, link.to()))) {
            return true;
        }
        Bounds near = grown(segment, CLEARANCE);
        return obstacles.any(near, item -> !gone.get(item) && inTheWay(obstacles.get(item), near, link))
                || (fresh.size() > 0 && fresh.any(near, item -> inTheWay(fresh.get(item), near, link)));
    }

    private static boolean inTheWay(Bounds box, Bounds near, Link link) {
        return near.intersects(box) && !link.endsAt(box);
    }

    private static boolean enters(Bounds segment, Bounds box) {
        return segment.x() < box.right()
                && segment.right() > box.x()
                && segment.y() < box.bottom()
                && segment.bottom() > box.y();
    }

    /// How many borders the way follows too closely.
    int borders(Way way) {
        return borders(way, BORDER_CLEARANCE);
    }

    /// True where no second line fits beside the way.
    boolean tight(Way way) {
        return borders(way, BORDER_COMFORT) > 0;
    }

    private int borders(Way way, int clearance) {
        int[] count = {0};
        for (int i = 0; i < way.segments(); i++) {
            int segment = i;
            Bounds near = grown(way.box(i), clearance);
            containers.visit(near, item -> count[0] += follows(way, segment, containers.get(item), clearance) ? 1 : 0);
        }
        return count[0];
    }

    /// How long the way runs through outermost containers in which it neither begins nor ends.
    double trespass(Way way, Link link) {
        double[] length = {0};
        for (int i = 0; i < way.segments(); i++) {
            int segment = i;
            outermost.visit(way.box(i), item -> length[0] += inside(way, segment, outermost.get(item), link));
        }
        return length[0];
    }

    private static double inside(Way way, int segment, Bounds box, Link link) {
        Side first = way.vertical(segment) ? Side.LEFT : Side.TOP;
        double at = way.at(segment);
        if (at <= first.edge(box) || at >= first.opposite().edge(box)) {
            return 0;
        }
        double shared = Math.min(way.high(segment), first.high(box)) - Math.max(way.low(segment), first.low(box));
        return shared <= 0 || box.contains(link.from()) || box.contains(link.to()) ? 0 : shared;
    }

    private static boolean follows(Way way, int segment, Bounds box, int clearance) {
        Side first = way.vertical(segment) ? Side.LEFT : Side.TOP;
        double shared = Math.min(way.high(segment), first.high(box)) - Math.max(way.low(segment), first.low(box));
        double at = way.at(segment);
        return shared > 2 * BORDER_CLEARANCE
                && (Math.abs(at - first.edge(box)) < clearance
                        || Math.abs(at - first.opposite().edge(box)) < clearance);
    }

    /// Visits the containers that touch the area.
    void containers(Bounds area, Consumer<Bounds> visitor) {
        containers.visit(area, item -> visitor.accept(containers.get(item)));
    }

    /// Visits the boxes and titles that touch the area.
    void obstacles(Bounds area, Consumer<Bounds> visitor) {
        obstacles.visit(area, item -> {
            if (!gone.get(item)) {
                visitor.accept(obstacles.get(item));
            }
        });
        if (fresh.size() > 0) {
            fresh.visit(area, item -> visitor.accept(fresh.get(item)));
        }
    }

    /// The edges of the boxes, titles and containers that touch an area, sorted: their y where `vertical`, else their
    /// x.
    int[] edges(Bounds area, boolean vertical) {
        var edges = new Edges(vertical);
        obstacles(area, edges);
        containers(area, edges);
        return edges.sorted();
    }

    /// Where a line can run through the area from end to end and touch no box, nearest to `best`: the y of a horizontal
    /// line where `vertical`, else the x of a vertical one.
    OptionalDouble opening(Bounds area, boolean vertical, double best) {
        var streets = new Streets(vertical);
        obstacles(area, streets);
        return vertical
                ? streets.nearest(area.y(), area.bottom(), best)
                : streets.nearest(area.x(), area.right(), best);
    }

    static Bounds grown(Bounds box, int by) {
        return new Bounds(box.x() - by, box.y() - by, box.w() + 2 * by, box.h() + 2 * by);
    }
}

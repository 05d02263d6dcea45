package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;

/// One segment of a way while it is being spread: where it would like to lie, how far it may be shifted, and between
/// which coordinates it runs.
final class Lane {
    /// Beyond this a shift would be a detour of its own.
    private static final int FARTHEST = 60;

    private static final int OBSTACLE_CLEARANCE = 6;
    private static final int END_CLEARANCE = 12;
    private static final int BORDER_CLEARANCE = 6;

    /// A border that runs beside the lane for less than this is crossed, not followed.
    private static final int FOLLOWED = 12;

    /// Lines keep off the corners of the boxes that they end at.
    private static final int CORNER_CLEARANCE = 10;

    private final Link link;
    private final Way way;
    private final int segment;
    private final double wanted;
    private double lowest;
    private double highest;

    private Lane(Link link, Way way, int segment, double wanted) {
        this.link = link;
        this.way = way;
        this.segment = segment;
        this.wanted = wanted;
        int farthest = way.kept(segment) ? 0 : FARTHEST;
        this.lowest = way.at(segment) - farthest;
        this.highest = way.at(segment) + farthest;
    }

    /// @param wanted where the segment lay before any spreading
    static Lane of(Terrain terrain, Link link, Way way, int segment, double wanted) {
        var lane = new Lane(link, way, segment, wanted);
        if (segment == 0) {
            lane.keepOn(link.from());
        }
        if (way.last(segment)) {
            lane.keepOn(link.to());
        }
        terrain.obstacles(lane.room(), lane::keepClearOf);
        terrain.containers(lane.room(), lane::keepBetweenBordersOf);
        lane.lowest = Math.min(lane.lowest, lane.position());
        lane.highest = Math.max(lane.highest, lane.position());
        return lane;
    }

    Link link() {
        return link;
    }

    double position() {
        return way.at(segment);
    }

    double wanted() {
        return wanted;
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }

    void moveTo(double position) {
        way.shift(segment, position);
    }

    double low() {
        return way.low(segment);
    }

    double high() {
        return way.high(segment);
    }

    /// Which way the line goes on at the lower end of the lane: -1 towards smaller positions, 1 towards greater ones, 0
    /// where it ends at a box.
    int turnAtLow() {
        return way.begin(segment) <= way.finish(segment) ? turnAtBegin() : turnAtFinish();
    }

    int turnAtHigh() {
        return way.begin(segment) <= way.finish(segment) ? turnAtFinish() : turnAtBegin();
    }

    private int turnAtBegin() {
        return segment == 0 ? 0 : (int) Math.signum(way.begin(segment - 1) - position());
    }

    private int turnAtFinish() {
        return way.last(segment) ? 0 : (int) Math.signum(way.finish(segment + 1) - position());
    }

    /// The ground within which other lanes may be in its way.
    Bounds reach() {
        return Terrain.grown(way.box(segment), Conflicts.NEAR / 2 + 1);
    }

    private Bounds room() {
        Bounds box = way.box(segment);
        return way.vertical(segment)
                ? new Bounds(box.x() - FARTHEST, box.y(), box.w() + 2 * FARTHEST, box.h())
                : new Bounds(box.x(), box.y() - FARTHEST, box.w(), box.h() + 2 * FARTHEST);
    }

    private Side side() {
        return way.vertical(segment) ? Side.TOP : Side.LEFT;
    }

    private void keepOn(Bounds end) {
        double inset = Math.min(CORNER_CLEARANCE, (side().high(end) - side().low(end)) / 4);
        lowest = Math.max(lowest, side().low(end) + inset);
        highest = Math.min(highest, side().high(end) - inset);
    }

    private void keepBetweenBordersOf(Bounds container) {
        Side along = side().vertical() ? Side.LEFT : Side.TOP;
        double shared = Math.min(high(), along.high(container)) - Math.max(low(), along.low(container));
        if (shared > FOLLOWED) {
            keepOffBorder(side().low(container));
            keepOffBorder(side().high(container));
        }
    }

    private void keepOffBorder(double border) {
        if (border >= position()) {
            highest = Math.min(highest, border - BORDER_CLEARANCE);
        } else {
            lowest = Math.max(lowest, border + BORDER_CLEARANCE);
        }
    }

    private void keepClearOf(Bounds box) {
        boolean ownEnd = link.endsAt(box);
        boolean leaves =
                (segment == 0 && Link.same(box, link.from())) || (way.last(segment) && Link.same(box, link.to()));
        if (!leaves && side().low(box) >= position()) {
            highest = Math.min(highest, side().low(box) - (ownEnd ? END_CLEARANCE : OBSTACLE_CLEARANCE));
        } else if (!leaves && side().high(box) <= position()) {
            lowest = Math.max(lowest, side().high(box) + (ownEnd ? END_CLEARANCE : OBSTACLE_CLEARANCE));
        }
    }
}

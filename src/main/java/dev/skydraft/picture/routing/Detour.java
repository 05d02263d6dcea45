package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.Optional;
import java.util.OptionalDouble;

/// Finds a way between boxes far apart, where a search would have to look at half the drawing: out of the first box to
/// a street between the boxes, along it into one that leads past the second box, and from there to it.
final class Detour {
    /// Boxes nearer than this are searched a way for.
    private static final int FAR = 1500;

    /// How far beside a box a street is looked for.
    private static final int REACH = 800;

    private final Terrain terrain;
    private final Link link;
    private final Side out;
    private final Side in;

    private Detour(Terrain terrain, Link link) {
        this.terrain = terrain;
        this.link = link;
        this.out = facing(link);
        this.in = out.opposite();
    }

    static Optional<Way> search(Terrain terrain, Link link) {
        return link.distance() < FAR
                ? Optional.empty()
                : new Detour(terrain, link).way().filter(way -> !terrain.blocked(way, link));
    }

    private static Side facing(Link link) {
        if (link.steep()) {
            return link.to().y() > link.from().y() ? Side.BOTTOM : Side.TOP;
        }
        return link.to().x() > link.from().x() ? Side.RIGHT : Side.LEFT;
    }

    private Optional<Way> way() {
        double first = out.outside(link.from(), Candidates.STUB);
        double last = in.outside(link.to(), Candidates.STUB);
        double target = in.middle(link.to());
        OptionalDouble along =
                terrain.opening(area(target - REACH, target + REACH, first, last), !out.vertical(), target);
        return along.isEmpty() ? Optional.empty() : way(first, along.getAsDouble(), last);
    }

    private Optional<Way> way(double first, double along, double last) {
        double from = out.middle(link.from());
        double to = in.middle(link.to());
        OptionalDouble near =
                terrain.opening(area(from, along, first, first + out.outward() * REACH), out.vertical(), first);
        OptionalDouble far = terrain.opening(area(along, to, last, last + in.outward() * REACH), out.vertical(), last);
        return near.isEmpty() || far.isEmpty()
                ? Optional.empty()
                : Optional.of(new Way(
                        out.vertical(),
                        out.edge(link.from()),
                        in.edge(link.to()),
                        from,
                        near.getAsDouble(),
                        along,
                        far.getAsDouble(),
                        to));
    }

    /// The ground between two coordinates along the sides, and two across them.
    private Bounds area(double along, double otherAlong, double across, double otherAcross) {
        int low = (int) Math.min(along, otherAlong);
        int length = (int) Math.max(along, otherAlong) - low;
        int near = (int) Math.min(across, otherAcross);
        int depth = (int) Math.max(across, otherAcross) - near;
        return out.vertical() ? new Bounds(low, near, length, depth) : new Bounds(near, low, depth, length);
    }
}

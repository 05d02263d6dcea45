package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.Optional;

/// A line to be drawn between two boxes.
///
/// @param from the box it leaves
/// @param to the box it enters
/// @param bundle links of one bundle may run on top of each other where they share an end
/// @param course where a user wants it to run, if it was bent
public record Link(Bounds from, Bounds to, int bundle, Optional<Course> course) {
    public Link(Bounds from, Bounds to, int bundle) {
        this(from, to, bundle, Optional.empty());
    }

    /// The way that a user wants; one between a box and what stands in it cannot be bent.
    Optional<Way> wanted() {
        return loop() || nested() ? Optional.empty() : course.map(c -> c.way(from, to));
    }

    int distance() {
        return across() + down();
    }

    /// The length of a way from middle to middle, so that it does not matter by which side a box is left.
    double reach(Way way) {
        boolean down = way.vertical(0);
        boolean intoTop = way.vertical(way.segments() - 1);
        return way.length() + ((down ? from.h() : from.w()) + (intoTop ? to.h() : to.w())) / 2.0;
    }

    /// What [#reach] is at least.
    double least() {
        return Math.abs(from.x() + from.w() / 2.0 - to.x() - to.w() / 2.0)
                + Math.abs(from.y() + from.h() / 2.0 - to.y() - to.h() / 2.0);
    }

    /// True where the boxes lie below rather than beside each other.
    boolean steep() {
        return down() > across();
    }

    private int across() {
        return Math.max(0, Math.max(from.x() - to.right(), to.x() - from.right()));
    }

    private int down() {
        return Math.max(0, Math.max(from.y() - to.bottom(), to.y() - from.bottom()));
    }

    /// True for a line from a box to itself.
    boolean loop() {
        return same(from, to);
    }

    /// True where one box stands in the other: the line then ends at the inner face of the outer one.
    boolean nested() {
        return !loop() && (from.contains(to) || to.contains(from));
    }

    boolean endsAt(Bounds box) {
        return same(box, from) || same(box, to);
    }

    /// True if the two leave one box or enter one.
    boolean meets(Link other) {
        return same(from, other.from) || same(to, other.to);
    }

    boolean sharesEnd(Link other) {
        return bundle == other.bundle && meets(other);
    }

    /// Equality by hand: this is asked millions of times in a big design.
    static boolean same(Bounds a, Bounds b) {
        return a == b || (a.x() == b.x() && a.y() == b.y() && a.w() == b.w() && a.h() == b.h());
    }
}

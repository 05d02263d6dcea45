package dev.skydraft.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How a user has bent the line of one wire: where its segments lie, vertical and horizontal in turn. How it gets from
/// its boxes to the first and the last of them follows from where these stand.
///
/// @param from key of the placement that the wire starts at
/// @param to key of the placement that it ends at
/// @param vertical true if the first segment is a vertical one
/// @param at the x of vertical segments and the y of horizontal ones, relative to the innermost container around both
///     ends, so that the line goes along when that is moved
public record Bend(String from, String to, boolean vertical, List<Integer> at) {
    public Bend {
        at = List.copyOf(at);
        if (at.isEmpty()) {
            throw new InvalidDesign("A bent line has no segment, expected at least one");
        }
    }

    public static Bend of(Wire wire, boolean vertical, List<Integer> at) {
        return new Bend(wire.from().key(), wire.to().key(), vertical, at);
    }

    /// True if it is this wire of its connection that is bent.
    public boolean isOf(Wire wire) {
        return from.equals(wire.from().key()) && to.equals(wire.to().key());
    }

    public Bend movedBy(int dx, int dy) {
        List<Integer> moved = IntStream.range(0, at.size())
                .mapToObj(i -> at.get(i) + (vertical == (i % 2 == 0) ? dx : dy))
                .toList();
        return new Bend(from, to, vertical, moved);
    }

    /// The innermost container around both ends of a wire, which its bend is relative to; empty for the bare canvas.
    public static Optional<Resource> frame(Design design, Placement from, Placement to) {
        List<Resource> around = design.around(to);
        return design.around(from).stream().filter(around::contains).findFirst();
    }
}

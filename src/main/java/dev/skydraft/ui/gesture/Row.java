package dev.skydraft.ui.gesture;

import dev.skydraft.change.Axis;
import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The boxes that stand in one row with a box along an axis, and the gaps between neighbours in it.
///
/// @param members those that share a unit with the box on the other axis, from low to high
record Row(Axis axis, List<Bounds> members) {

    static Row beside(Bounds box, Axis axis, List<Bounds> boxes) {
        return new Row(
                axis,
                boxes.stream()
                        .filter(other -> shares(box, other, axis.other()))
                        .sorted(Comparator.comparingInt(axis::start).thenComparingInt(axis::end))
                        .toList());
    }

    private static boolean shares(Bounds one, Bounds other, Axis axis) {
        return axis.start(one) < axis.end(other) && axis.start(other) < axis.end(one);
    }

    /// The member whose middle is before that of the box and that reaches farthest towards it.
    Optional<Bounds> before(Bounds box) {
        return members.stream()
                .filter(other -> axis.twiceMiddle(other) < axis.twiceMiddle(box))
                .max(Comparator.comparingInt(axis::end));
    }

    Optional<Bounds> after(Bounds box) {
        return members.stream()
                .filter(other -> axis.twiceMiddle(other) > axis.twiceMiddle(box))
                .min(Comparator.comparingInt(axis::start));
    }

    /// The free stretches between members.
    List<Guide.Gap> gaps() {
        var gaps = new ArrayList<Guide.Gap>();
        Bounds reaching = null;
        for (Bounds member : members) {
            if (reaching != null && axis.start(member) > axis.end(reaching)) {
                gaps.add(gap(reaching, member));
            }
            if (reaching == null || axis.end(member) > axis.end(reaching)) {
                reaching = member;
            }
        }
        return gaps;
    }

    /// The gap between two neighbours, shown where both are; empty where they touch or overlap.
    Optional<Guide.Gap> between(Bounds one, Bounds next) {
        return axis.start(next) > axis.end(one) ? Optional.of(gap(one, next)) : Optional.empty();
    }

    private Guide.Gap gap(Bounds one, Bounds next) {
        Axis other = axis.other();
        int from = Math.max(other.start(one), other.start(next));
        int to = Math.min(other.end(one), other.end(next));
        return new Guide.Gap(axis, axis.end(one), axis.start(next), (from + to) / 2.0);
    }

    /// The gaps on both sides of a box that stands in the row.
    Stream<Guide.Gap> around(Bounds box) {
        return Stream.concat(
                before(box).flatMap(b -> between(b, box)).stream(), after(box).flatMap(a -> between(box, a)).stream());
    }
}

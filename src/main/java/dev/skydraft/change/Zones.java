package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Guesses the zone of a new subnet from where it is drawn.
final class Zones {
    /// Every region of the three providers that has zones has at least these (regions with more name them on).
    private static final List<String> COMMON = List.of("a", "b", "c");

    private Zones() {}

    /// The zone of the subnet above or below, so that zones form columns; in a new column the next zone that the VPC
    /// does not use yet.
    static String guess(Design design, Optional<String> container, Bounds bounds) {
        List<Resource> siblings = Networks.around(design, container)
                .map(n -> Networks.subnets(design, n.id()))
                .orElse(List.of());
        Bounds corner = container
                .flatMap(design::find)
                .map(c -> Places.absolute(design, c.place()))
                .orElse(new Bounds(0, 0, 0, 0));
        Bounds absolute = bounds.movedBy(corner.x(), corner.y());
        return siblings.stream()
                .filter(s -> shared(absolute, Places.absolute(design, s.place())) > 0)
                .max(Comparator.comparingInt(s -> shared(absolute, Places.absolute(design, s.place()))))
                .flatMap(s -> s.find(Networking.ZONE))
                .orElseGet(() -> next(siblings));
    }

    private static String next(List<Resource> siblings) {
        List<String> used =
                siblings.stream().flatMap(s -> s.find(Networking.ZONE).stream()).toList();
        return COMMON.stream().filter(zone -> !used.contains(zone)).findFirst().orElse(COMMON.getFirst());
    }

    /// How much of their width two boxes share when one is pushed straight up or down to the other.
    private static int shared(Bounds one, Bounds other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    }
}

package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the way along connections from box to box.
public final class Walking {
    private Walking() {}

    /// The nearest box in a direction that a wire joins to a box, whichever way the wire leads. What lies straight
    /// ahead is preferred to what lies more to the side.
    public static Optional<PlacementRef> next(Deployment deployment, PlacementRef from, Direction direction) {
        Optional<Bounds> here = Places.absolute(deployment.design(), from);
        return here.flatMap(box -> joined(deployment, from)
                .filter(ref -> direction.ahead(box, bounds(deployment, ref)) > 0)
                .min(Comparator.<PlacementRef>comparingInt(ref -> distance(direction, box, bounds(deployment, ref)))
                        .thenComparing(Comparator.naturalOrder())));
    }

    private static int distance(Direction direction, Bounds from, Bounds to) {
        int aside = direction.aside(from, to);
        int ahead = direction.ahead(from, to);
        return ahead + 2 * aside + (aside > ahead ? Integer.MAX_VALUE / 4 : 0);
    }

    private static Stream<PlacementRef> joined(Deployment deployment, PlacementRef from) {
        Stream<Wire> wires = deployment.connections().stream()
                .filter(c -> c.touches(from.resource()))
                .flatMap(c -> Wires.of(deployment, c).stream());
        Stream<Wire> standbys = deployment.find(from.resource()).stream().flatMap(r -> Wires.standbys(r).stream());
        return Stream.concat(wires, standbys).flatMap(wire -> other(wire, from).stream());
    }

    private static Optional<PlacementRef> other(Wire wire, PlacementRef end) {
        if (wire.from().equals(end)) {
            return Optional.of(wire.to());
        }
        return wire.to().equals(end) ? Optional.of(wire.from()) : Optional.empty();
    }

    private static Bounds bounds(Deployment deployment, PlacementRef ref) {
        return Places.absolute(deployment.design(), ref).orElseThrow();
    }
}

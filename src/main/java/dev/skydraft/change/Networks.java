package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// VPCs and their subnets in a whole design, whatever environment has them.
final class Networks {
    private Networks() {}

    static Stream<Resource> all(Design design) {
        return design.resources().stream().filter(r -> r.has(Trait.NETWORK));
    }

    /// The VPC that a placement stands in, directly or in something else.
    static Optional<Resource> around(Design design, Placement placement) {
        return around(design, placement.in());
    }

    /// The VPC that a container is or stands in; empty on the bare canvas.
    static Optional<Resource> around(Design design, Optional<String> container) {
        return innermost(design, container, Trait.NETWORK);
    }

    /// The subnets of a VPC.
    static List<Resource> subnets(Design design, String network) {
        return design.resources().stream()
                .filter(r -> r.has(Trait.SUBNET))
                .filter(r -> around(design, r.place())
                        .filter(n -> n.id().equals(network))
                        .isPresent())
                .toList();
    }

    /// The container itself or the first one around it that has the trait.
    static Optional<Resource> innermost(Design design, Optional<String> container, Trait trait) {
        return container.flatMap(design::find).stream()
                .flatMap(c -> Stream.concat(Stream.of(c), design.around(c.place()).stream()))
                .filter(c -> c.has(trait))
                .findFirst();
    }
}

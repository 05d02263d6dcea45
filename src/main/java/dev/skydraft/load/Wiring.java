package dev.skydraft.load;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.kind.Trait;
import dev.skydraft.network.Routes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which ways the bytes of a connection take: they are spread evenly over its wires, each of which stays in its
/// zone or crosses to another, and passes a NAT gateway or none.
final class Wiring {
    private final Deployment deployment;
    private final Routes routes;

    Wiring(Deployment deployment) {
        this.deployment = deployment;
        this.routes = Routes.of(deployment);
    }

    /// @param out bytes through ways out of networks, by id of the way
    /// @param crossZoneGb empty where no wire crosses to another zone at a charge
    record Ways(Map<String, Bytes> out, Optional<BigDecimal> crossZoneGb) {}

    Ways of(Connection connection, Resource from, Resource to, Bytes bytes) {
        List<Wire> wires = Wires.of(deployment, connection);
        var passing = new TreeMap<String, Integer>();
        boolean spanning = from.has(Trait.ACROSS_ZONES) || to.has(Trait.ACROSS_ZONES);
        int crossing = 0;
        for (Wire wire : wires) {
            Placement source = placement(from, wire.from());
            crossing += !spanning && crosses(source, placement(to, wire.to())) ? 1 : 0;
            routes.wayOut(source, to).ifPresent(way -> passing.merge(way.id(), 1, Integer::sum));
        }
        var out = new TreeMap<String, Bytes>();
        passing.forEach((way, some) -> out.put(way, bytes.share(some, wires.size())));
        return new Ways(
                out,
                crossing == 0
                        ? Optional.empty()
                        : bytes.share(crossing, wires.size()).both());
    }

    private static Placement placement(Resource resource, PlacementRef ref) {
        return resource.placement(ref.key()).orElseThrow();
    }

    private boolean crosses(Placement from, Placement to) {
        Optional<String> source = deployment.zone(from);
        Optional<String> target = deployment.zone(to);
        return source.isPresent() && target.isPresent() && !source.equals(target);
    }
}

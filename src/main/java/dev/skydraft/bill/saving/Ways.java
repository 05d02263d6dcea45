package dev.skydraft.bill.saving;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Trait;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A network of a deployment with the gateways by which its private subnets reach what is outside.
///
/// @param nats in the order of ids, at least one
record Ways(Deployment deployment, Grounds grounds, Resource network, List<Resource> nats) {

    /// The networks that have a gateway, in the order of ids.
    static Stream<Ways> in(Deployment deployment) {
        var grounds = new Grounds(deployment);
        return deployment.resources().stream()
                .filter(r -> r.has(Trait.NETWORK))
                .map(network -> new Ways(deployment, grounds, network, nats(grounds, network)))
                .filter(ways -> !ways.nats().isEmpty());
    }

    private static List<Resource> nats(Grounds grounds, Resource network) {
        return grounds.in(network).stream().filter(r -> r.has(Trait.WAY_OUT)).toList();
    }

    /// The placements in private subnets of the network, which reach what is outside by a gateway.
    Stream<Placement> privatePlaces(Resource resource) {
        return resource.at().stream()
                .filter(p -> grounds.network(p).filter(network::equals).isPresent())
                .filter(grounds::isPrivate);
    }

    /// The connections from private subnets to what is outside the network.
    List<Connection> outgoing() {
        return grounds.from(network).stream()
                .filter(connection -> !grounds.stands(target(connection), network))
                .toList();
    }

    Resource target(Connection connection) {
        return deployment.resources().get(connection.to());
    }

    /// The subnet around the first private placement of any source of some connections in each zone, by zone.
    List<Resource> subnets(List<Connection> connections) {
        var zones = new TreeMap<String, Resource>();
        connections.stream()
                .flatMap(c -> privatePlaces(deployment.resources().get(c.from())))
                .flatMap(p -> deployment.around(p, Trait.SUBNET).stream())
                .forEach(subnet -> zones.putIfAbsent(zone(subnet), subnet));
        return List.copyOf(zones.values());
    }

    /// Subnets without a zone count as one each.
    private static String zone(Resource subnet) {
        return subnet.find(Networking.ZONE).orElse(subnet.id());
    }

    /// The zones that the gateways stand in.
    long zones() {
        return nats.stream()
                .flatMap(n -> n.at().stream())
                .map(deployment::zone)
                .distinct()
                .count();
    }

    List<String> natIds() {
        return nats.stream().map(Resource::id).toList();
    }

    /// The resources of a kind that stand in the network.
    Stream<Resource> within(ResourceKind kind) {
        return grounds.in(network).stream().filter(r -> r.kind().equals(kind));
    }

    /// What the gateways bring together; empty while it is unknown of one of them.
    Optional<BigDecimal> usage(Property<BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Resource nat : nats) {
            Optional<BigDecimal> one =
                    nat.find(amount).or(() -> deployment.derived(nat.id()).find(amount));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(one.get());
        }
        return Optional.of(sum);
    }

    /// What a GB through the gateways costs, in USD.
    Optional<BigDecimal> pricePerGb(Estimate bill) {
        return pricePerGb(bill, nats.getFirst().id());
    }

    /// What a GB through a gateway or endpoint costs, in USD.
    static Optional<BigDecimal> pricePerGb(Estimate bill, String through) {
        return bill.find(through).stream()
                .flatMap(b -> b.lines().stream())
                .filter(line -> line.rule().equals("data"))
                .findFirst()
                .flatMap(CostLine::unitPrice);
    }
}

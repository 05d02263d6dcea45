package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.Allocation;
import dev.skydraft.change.Renumbering;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.network.AddressPlan;
import dev.skydraft.network.NetworkPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// VPCs that are connected, themselves or by what stands in them, must not share addresses: nothing can route between
/// equal addresses.
final class OverlappingNetworks implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        AddressPlan plan = AddressPlan.of(deployment);
        return deployment.connections().stream()
                .flatMap(c -> pairs(deployment, c))
                .distinct()
                .flatMap(p -> finding(deployment, plan, p).stream());
    }

    private static Optional<Finding> finding(Deployment deployment, AddressPlan plan, Pair pair) {
        NetworkPlan one = plan.find(pair.one).orElseThrow();
        NetworkPlan other = plan.find(pair.other).orElseThrow();
        return one.block()
                .flatMap(a -> other.block()
                        .filter(a::overlaps)
                        .map(b -> finding(deployment, one.network(), a, other.network(), b)));
    }

    private static Finding finding(Deployment deployment, Resource one, CidrBlock a, Resource other, CidrBlock b) {
        String sentence = "Connected VPCs %s and %s overlap in %s"
                .formatted(Blocks.named(one, a), Blocks.named(other, b), a.contains(b) ? b : a);
        return Finding.error("cidr.connected", List.of(one.id(), other.id()), sentence)
                .with(Stream.of(move(deployment, other, b), move(deployment, one, a))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Fix> move(Deployment deployment, Resource network, CidrBlock from) {
        return Allocation.network(deployment.design(), network.id(), from)
                .map(to -> new Fix(
                        "Move " + quoted(network.name()) + " and its subnets to " + to,
                        d -> Renumbering.network(d, network.id(), from, to)));
    }

    private static Stream<Pair> pairs(Deployment deployment, Connection connection) {
        Set<String> ends = networks(deployment, connection.to());
        return networks(deployment, connection.from()).stream()
                .flatMap(
                        one -> ends.stream().filter(other -> !other.equals(one)).map(other -> Pair.of(one, other)));
    }

    /// The VPC itself, or those that a resource has placements in.
    private static Set<String> networks(Deployment deployment, String end) {
        Resource resource = deployment.resources().get(end);
        return resource.has(Trait.NETWORK)
                ? Set.of(end)
                : resource.at().stream()
                        .flatMap(p -> deployment.around(p, Trait.NETWORK).stream())
                        .map(Resource::id)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }
}

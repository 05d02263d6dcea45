package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.Allocation;
import dev.skydraft.change.Renumbering;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import dev.skydraft.network.AddressPlan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// VPCs that are connected, themselves or by what stands in them, must not share addresses: nothing can route between
/// equal addresses.
final class OverlappingNetworks implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        List<Overlaps.Use> uses = AddressPlan.of(deployment).networks().stream()
                .flatMap(n -> n.block().map(b -> new Overlaps.Use(n.network(), b)).stream())
                .toList();
        List<Overlaps.Pair> overlaps = Overlaps.of(uses);
        if (overlaps.isEmpty()) {
            return Stream.empty();
        }
        Set<Set<String>> connected = connected(deployment);
        return overlaps.stream()
                .filter(pair -> connected.contains(Set.of(
                        pair.outer().resource().id(), pair.inner().resource().id())))
                .map(pair -> finding(deployment, pair));
    }

    private static Finding finding(Deployment deployment, Overlaps.Pair pair) {
        List<Overlaps.Use> uses = Stream.of(pair.outer(), pair.inner())
                .sorted(Comparator.comparing(use -> use.resource().id()))
                .toList();
        String sentence = "Connected VPCs %s and %s overlap in %s"
                .formatted(
                        uses.getFirst().named(),
                        uses.getLast().named(),
                        pair.inner().block());
        return Finding.error(
                        "cidr.connected",
                        uses.stream().map(use -> use.resource().id()).toList(),
                        sentence)
                .with(uses.reversed().stream()
                        .flatMap(use -> move(deployment, use).stream())
                        .toList());
    }

    private static Optional<Fix> move(Deployment deployment, Overlaps.Use use) {
        String id = use.resource().id();
        return Allocation.network(deployment.design(), id, use.block())
                .map(to -> new Fix(
                        "Move " + quoted(use.resource().name()) + " and its subnets to " + to,
                        d -> Renumbering.network(d, id, use.block(), to)));
    }

    /// Pairs of ids of VPCs between which there is a connection.
    private static Set<Set<String>> connected(Deployment deployment) {
        var pairs = new HashSet<Set<String>>();
        for (Connection connection : deployment.connections()) {
            Set<String> ends = networks(deployment, connection.to());
            for (String one : networks(deployment, connection.from())) {
                ends.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(Set.of(one, other)));
            }
        }
        return pairs;
    }

    /// The VPC itself, or those that a resource has placements in.
    private static Set<String> networks(Deployment deployment, String end) {
        Resource resource = deployment.resources().get(end);
        return resource.has(Trait.NETWORK)
                ? Set.of(end)
                : resource.at().stream()
                        .flatMap(p -> deployment.around(p, Trait.NETWORK).stream())
                        .map(Resource::id)
                        .collect(Collectors.toSet());
    }
}

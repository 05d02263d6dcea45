package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import dev.skydraft.network.AddressPlan;
import dev.skydraft.network.NetworkPlan;
import java.util.List;
import java.util.stream.Stream;

/// Subnets of one VPC must not share addresses.
final class OverlappingSubnets implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return AddressPlan.of(deployment).networks().stream()
                .flatMap(n -> Overlaps.of(uses(n)).stream().map(pair -> finding(deployment, n, pair)));
    }

    private static List<Overlaps.Use> uses(NetworkPlan network) {
        return network.subnets().stream()
                .flatMap(s -> s.block().map(b -> new Overlaps.Use(s.subnet(), b)).stream())
                .toList();
    }

    private static Finding finding(Deployment deployment, NetworkPlan network, Overlaps.Pair pair) {
        String sentence = "Subnets %s and %s overlap in %s"
                .formatted(
                        pair.outer().named(), pair.inner().named(), pair.inner().block());
        List<Fix> fixes = Stream.of(pair.inner(), pair.outer())
                .flatMap(use -> Blocks.renumber(deployment, network, use.resource(), use.block()).stream())
                .toList();
        return Finding.error(
                        "cidr.overlap",
                        List.of(
                                pair.outer().resource().id(),
                                pair.inner().resource().id()),
                        sentence)
                .with(fixes);
    }
}

package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.network.AddressPlan;
import dev.skydraft.network.NetworkPlan;
import dev.skydraft.network.SubnetPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// Subnets of one VPC must not share addresses.
final class OverlappingSubnets implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return AddressPlan.of(deployment).networks().stream().flatMap(n -> findings(deployment, n));
    }

    private static Stream<Finding> findings(Deployment deployment, NetworkPlan network) {
        return pairs(network).stream().map(pair -> finding(deployment, network, pair));
    }

    private static Finding finding(Deployment deployment, NetworkPlan network, Pair pair) {
        CidrBlock inner = pair.inner.block();
        String sentence = "Subnets %s and %s overlap in %s"
                .formatted(
                        Blocks.named(pair.outer.plan.subnet(), pair.outer.block()),
                        Blocks.named(pair.inner.plan.subnet(), inner),
                        inner);
        var fixes = new ArrayList<Fix>();
        for (Use use : List.of(pair.inner, pair.outer)) {
            fixes.addAll(Blocks.renumber(deployment, network, use.plan.subnet(), use.block()));
        }
        return Finding.error(
                        "cidr.overlap",
                        List.of(
                                pair.outer.plan.subnet().id(),
                                pair.inner.plan.subnet().id()),
                        sentence)
                .with(fixes);
    }

    /// Blocks nest or are apart, and one sorts before what it contains: what a block overlaps with before it are just
    /// the blocks that are still open where it begins.
    private static List<Pair> pairs(NetworkPlan network) {
        var pairs = new ArrayList<Pair>();
        Deque<Use> open = new ArrayDeque<>();
        for (Use use : uses(network)) {
            while (!open.isEmpty() && !open.peek().block().contains(use.block())) {
                open.pop();
            }
            open.forEach(outer -> pairs.add(new Pair(outer, use)));
            open.push(use);
        }
        return pairs;
    }

    private static List<Use> uses(NetworkPlan network) {
        return network.subnets().stream()
                .flatMap(s -> s.block().map(b -> new Use(s, b)).stream())
                .sorted(Comparator.comparing(Use::block)
                        .thenComparing(u -> u.plan.subnet().id()))
                .toList();
    }

    private record Use(SubnetPlan plan, CidrBlock block) {}

    private record Pair(Use outer, Use inner) {}
}

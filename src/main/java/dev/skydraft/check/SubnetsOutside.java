package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.network.AddressPlan;
import dev.skydraft.network.NetworkPlan;
import dev.skydraft.network.SubnetPlan;
import java.util.List;
import java.util.stream.Stream;

/// A subnet's addresses must be addresses of its VPC.
final class SubnetsOutside implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return AddressPlan.of(deployment).networks().stream()
                .flatMap(n -> n.block().stream().flatMap(whole -> findings(deployment, n, whole)));
    }

    private static Stream<Finding> findings(Deployment deployment, NetworkPlan network, CidrBlock whole) {
        return network.subnets().stream()
                .flatMap(s -> s.block().stream()
                        .filter(block -> !whole.contains(block))
                        .map(block -> finding(deployment, network, whole, s, block)));
    }

    private static Finding finding(
            Deployment deployment, NetworkPlan network, CidrBlock whole, SubnetPlan subnet, CidrBlock block) {
        String sentence = "Subnet %s does not lie in its VPC %s"
                .formatted(Blocks.named(subnet.subnet(), block), Blocks.named(network.network(), whole));
        return Finding.error(
                        "cidr.outside",
                        List.of(subnet.subnet().id(), network.network().id()),
                        sentence)
                .with(Blocks.renumber(deployment, network, subnet.subnet(), block));
    }
}

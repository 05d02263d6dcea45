package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import dev.skydraft.network.AddressPlan;
import dev.skydraft.network.NetworkPlan;
import dev.skydraft.network.PrefixLengths;
import dev.skydraft.network.ProviderLimits;
import dev.skydraft.network.SubnetPlan;
import java.util.List;
import java.util.stream.Stream;

/// Blocks must have a size that the environment's provider takes.
final class BlockSizes implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return AddressPlan.of(deployment).networks().stream()
                .flatMap(n -> Stream.concat(
                        network(deployment, n), n.subnets().stream().flatMap(s -> subnet(deployment, n, s))));
    }

    private static Stream<Finding> network(Deployment deployment, NetworkPlan network) {
        Provider provider = deployment.settings().provider();
        return network.block().stream()
                .flatMap(block -> ProviderLimits.network(provider, block.version()).stream()
                        .filter(lengths -> !lengths.allow(block.prefixLength()))
                        .map(lengths -> finding(provider, network.network(), block, lengths)
                                .with(List.of(Blocks.give(
                                        deployment,
                                        network.network(),
                                        around(block, lengths.nearest(block.prefixLength())))))));
    }

    private static Stream<Finding> subnet(Deployment deployment, NetworkPlan network, SubnetPlan subnet) {
        Provider provider = deployment.settings().provider();
        return subnet.block().stream().flatMap(block -> {
            PrefixLengths lengths = ProviderLimits.subnet(provider, block.version());
            return lengths.allow(block.prefixLength())
                    ? Stream.empty()
                    : Stream.of(finding(provider, subnet.subnet(), block, lengths)
                            .with(Blocks.resize(
                                    deployment, network, subnet, block, lengths.nearest(block.prefixLength()))));
        });
    }

    private static Finding finding(Provider provider, Resource resource, CidrBlock block, PrefixLengths lengths) {
        String sentence = "%s %s is a /%d, expected %s on %s"
                .formatted(
                        resource.kind().label(),
                        Blocks.named(resource, block),
                        block.prefixLength(),
                        lengths,
                        provider.label());
        return Finding.error("cidr.size", List.of(resource.id()), sentence);
    }

    /// The block of another size that begins where this one does, or holds it.
    private static CidrBlock around(CidrBlock block, int prefixLength) {
        return CidrText.of(block.firstAddress() + "/" + prefixLength).block().orElseThrow();
    }
}

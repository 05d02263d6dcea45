package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.Allocation;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.AddressSpace;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import dev.skydraft.network.NetworkPlan;
import dev.skydraft.network.SubnetPlan;
import java.util.List;
import java.util.Optional;

/// How the checks of addresses name blocks, and the fixes that they share. Fixes change a block where it is set, so
/// that an inherited mistake is mended once.
final class Blocks {
    private Blocks() {}

    /// `"Public A" (10.0.1.0/24)`.
    static String named(Resource resource, CidrBlock block) {
        return quoted(resource.name()) + " (" + block + ")";
    }

    /// Another block for a VPC or subnet.
    static Fix give(Deployment deployment, Resource resource, CidrBlock block) {
        String environment = deployment.environment().id();
        return new Fix(
                "Give " + quoted(resource.name()) + " the block " + block,
                d -> EnvironmentValues.setAtSource(
                        d, environment, resource.id(), Networking.CIDR, CidrText.of(block.toString())));
    }

    /// The next free block of the same size in the VPC for a subnet that has one elsewhere; none if the VPC is full.
    static List<Fix> renumber(Deployment deployment, NetworkPlan network, Resource subnet, CidrBlock like) {
        return network.block()
                .flatMap(whole -> Allocation.subnet(whole, used(deployment, network, subnet), like))
                .map(free -> List.of(give(deployment, subnet, free)))
                .orElse(List.of());
    }

    /// The next free block of a prefix length in the VPC for a subnet with a block of the same version.
    static List<Fix> resize(
            Deployment deployment, NetworkPlan network, SubnetPlan plan, CidrBlock block, int prefixLength) {
        Resource subnet = plan.subnet();
        return network.block()
                .filter(whole -> whole.version() == block.version())
                .flatMap(whole -> new AddressSpace(whole, used(deployment, network, subnet)).nextFree(prefixLength))
                .map(free -> List.of(give(deployment, subnet, free)))
                .orElse(List.of());
    }

    /// A first block for a VPC or subnet without a valid one.
    static List<Fix> first(Deployment deployment, Resource resource) {
        Optional<CidrBlock> free = resource.has(Trait.NETWORK)
                ? Allocation.network(deployment.design())
                : deployment
                        .around(resource.place(), Trait.NETWORK)
                        .flatMap(n -> Allocation.subnet(deployment.design(), n.id()));
        return free.map(block -> List.of(give(deployment, resource, block))).orElse(List.of());
    }

    private static List<CidrBlock> used(Deployment deployment, NetworkPlan network, Resource subnet) {
        return Allocation.used(deployment.design(), network.network().id(), subnet.id());
    }
}

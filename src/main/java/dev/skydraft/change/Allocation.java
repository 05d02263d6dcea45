package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.AddressSpace;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import dev.skydraft.net.IpVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Free address blocks for new VPCs and subnets. A block counts as taken if any environment uses it.
public final class Allocation {
    /// The private IPv4 ranges (RFC 1918, section 3), in the order in which VPCs are given blocks of them.
    private static final List<CidrBlock> PRIVATE = Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
            .flatMap(text -> CidrText.of(text).block().stream())
            .toList();

    private static final int NETWORK_PREFIX = 16;
    private static final int SUBNET_PREFIX = 24;
    private static final int LONGEST_SUBNET_PREFIX = 28;
    private static final int IPV6_SUBNET_PREFIX = 64;

    private Allocation() {}

    /// The next private /16 that overlaps no VPC of the design; empty if none is left.
    public static Optional<CidrBlock> network(Design design) {
        return network(design, "", NETWORK_PREFIX);
    }

    /// The next private block of that size for a VPC that has another one; empty if none is left, and for IPv6, where
    /// the provider gives the blocks.
    public static Optional<CidrBlock> network(Design design, String network, CidrBlock like) {
        return like.version() == IpVersion.V4 ? network(design, network, like.prefixLength()) : Optional.empty();
    }

    private static Optional<CidrBlock> network(Design design, String except, int prefixLength) {
        List<CidrBlock> used = Networks.all(design)
                .filter(n -> !n.id().equals(except))
                .flatMap(n -> blocks(design, n))
                .toList();
        return PRIVATE.stream()
                .flatMap(range -> new AddressSpace(range, used).nextFree(prefixLength).stream())
                .findFirst();
    }

    /// The next free block of a VPC for one more subnet: a /24 of a VPC of /20 or larger, else a sixteenth of the VPC;
    /// smaller where no such block is left. Of an IPv6 VPC a /64. Empty if the VPC is full or has no valid block.
    public static Optional<CidrBlock> subnet(Design design, String network) {
        return design.find(network)
                .flatMap(Allocation::block)
                .flatMap(whole -> subnet(whole, used(design, network, "")));
    }

    /// The next free block for a subnet in a VPC's block.
    static Optional<CidrBlock> subnet(CidrBlock whole, List<CidrBlock> used) {
        var space = new AddressSpace(whole, used);
        return switch (whole.version()) {
            case V4 ->
                IntStream.rangeClosed(subnetPrefix(whole), LONGEST_SUBNET_PREFIX)
                        .mapToObj(space::nextFree)
                        .flatMap(Optional::stream)
                        .findFirst();
            case V6 -> space.nextFree(IPV6_SUBNET_PREFIX);
        };
    }

    /// The next free block for a subnet that had a block of that prefix length elsewhere; of another size if none of
    /// that size is left.
    public static Optional<CidrBlock> subnet(CidrBlock whole, List<CidrBlock> used, CidrBlock like) {
        Optional<CidrBlock> same = like.version() == whole.version()
                ? new AddressSpace(whole, used).nextFree(like.prefixLength())
                : Optional.empty();
        return same.or(() -> subnet(whole, used));
    }

    /// The blocks that the subnets of a VPC use in any environment, without those of the subnet excepted.
    public static List<CidrBlock> used(Design design, String network, String except) {
        return Networks.subnets(design, network).stream()
                .filter(s -> !s.id().equals(except))
                .flatMap(s -> blocks(design, s))
                .toList();
    }

    /// The block of a VPC or subnet in the root environment.
    static Optional<CidrBlock> block(Resource resource) {
        return resource.find(Networking.CIDR).flatMap(CidrText::block);
    }

    private static Stream<CidrBlock> blocks(Design design, Resource resource) {
        Stream<CidrText> overridden = design.environments().stream()
                .map((Environment e) -> e.override(resource.id()))
                .flatMap(values -> values.own(Networking.CIDR).stream());
        return Stream.concat(resource.find(Networking.CIDR).stream(), overridden)
                .flatMap(text -> text.block().stream());
    }

    private static int subnetPrefix(CidrBlock network) {
        int sixteenth = Math.min(network.prefixLength() + 4, IpVersion.V4.bits());
        return Math.max(SUBNET_PREFIX, Math.min(sixteenth, LONGEST_SUBNET_PREFIX));
    }
}

package dev.skydraft.ui.network;

import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.network.NetworkPlan;
import dev.skydraft.network.Segment;
import dev.skydraft.network.SubnetPlan;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A piece of the address-space strip: a run of addresses that is free, has one subnet, or several that overlap.
///
/// @param use whether it is free
/// @param subnets ids of those that have it
/// @param tier of its subnet: `public`, `private`, `data`; empty unless there is exactly one
/// @param mark the zone's letter, or a sign of overlap
/// @param weight how much room it takes, next to the others'
/// @param text what it is, in words
record Slice(Segment.Use use, List<String> subnets, String tier, String mark, double weight, String text) {
    /// Room for a subnet is worth more than free room, which says nothing else.
    private static final double USED_WEIGHT = 1.6;

    static List<Slice> of(NetworkPlan plan) {
        Map<String, Resource> subnets = plan.subnets().stream()
                .map(SubnetPlan::subnet)
                .collect(Collectors.toMap(Resource::id, Function.identity()));
        return plan.block()
                .map(whole -> plan.segments().stream()
                        .map(segment -> of(whole, segment, subnets))
                        .toList())
                .orElse(List.of());
    }

    private static Slice of(CidrBlock whole, Segment segment, Map<String, Resource> subnets) {
        List<Resource> here = segment.subnets().stream().map(subnets::get).toList();
        Optional<Resource> only = here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
        String zone = only.flatMap(r -> r.find(Networking.ZONE))
                .map(z -> z.toUpperCase(Locale.ROOT))
                .orElse("");
        String names = here.stream().map(Resource::name).collect(Collectors.joining(" and "));
        String who = switch (segment.use()) {
            case FREE -> "Free";
            case USED -> names;
            case OVERLAP -> "Overlap of " + names;
        };
        return new Slice(
                segment.use(),
                segment.subnets(),
                only.flatMap(r -> r.find(Networking.TIER)).orElse(""),
                segment.use() == Segment.Use.OVERLAP ? "!" : zone,
                weight(segment),
                "%s: %s, %s addresses".formatted(who, range(whole, segment), SubnetRow.count(segment.size())));
    }

    /// The logarithm of the size: in proportion, a /24 in a /16 would be a hair's breadth.
    private static double weight(Segment segment) {
        double bits = segment.size().bitLength();
        return segment.use() == Segment.Use.FREE ? bits : bits * USED_WEIGHT;
    }

    private static String range(CidrBlock whole, Segment segment) {
        BigInteger first = whole.first().add(segment.offset());
        BigInteger last = first.add(segment.size()).subtract(BigInteger.ONE);
        int longest = whole.version().bits();
        return "%s – %s"
                .formatted(
                        CidrBlock.of(whole.version(), first, longest).firstAddress(),
                        CidrBlock.of(whole.version(), last, longest).firstAddress());
    }
}

package dev.skydraft.ui.network;

import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import dev.skydraft.network.NetworkPlan;
import dev.skydraft.network.SubnetPlan;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the network panel says about one VPC.
///
/// @param first its lowest address, empty text without a block
/// @param last its highest address
record NetworkFacts(
        String id,
        String name,
        String title,
        String summary,
        String first,
        String last,
        List<SubnetRow> subnets,
        List<Slice> strip) {

    /// Subnets without a block last.
    private static final Comparator<SubnetPlan> BY_ADDRESS =
            Comparator.comparing(plan -> plan.block().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    static NetworkFacts of(NetworkPlan plan) {
        Optional<CidrBlock> block = plan.block();
        return new NetworkFacts(
                plan.network().id(),
                plan.network().name(),
                title(plan),
                summary(plan),
                block.map(CidrBlock::firstAddress).orElse(""),
                block.map(CidrBlock::lastAddress).orElse(""),
                plan.subnets().stream().sorted(BY_ADDRESS).map(SubnetRow::of).toList(),
                Slice.of(plan));
    }

    /// "TaskFlow VPC · 10.0.0.0/16"
    private static String title(NetworkPlan plan) {
        String block = plan.network().find(Networking.CIDR).map(CidrText::text).orElse("no block");
        return plan.network().name() + " · " + block;
    }

    /// "65,536 addresses: 1,506 usable in 6 subnets, 64,000 free"
    private static String summary(NetworkPlan plan) {
        int subnets = plan.subnets().size();
        BigInteger usable = plan.subnets().stream()
                .map(SubnetPlan::usable)
                .flatMap(Optional::stream)
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (plan.block().isEmpty()) {
            return "No valid block, so nothing can be said about its addresses.";
        }
        return "%s addresses: %s usable in %d subnet%s, %s free"
                .formatted(
                        SubnetRow.count(plan.total()),
                        SubnetRow.count(usable),
                        subnets,
                        subnets == 1 ? "" : "s",
                        SubnetRow.count(plan.freeTotal()));
    }
}

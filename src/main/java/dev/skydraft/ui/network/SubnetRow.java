package dev.skydraft.ui.network;

import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrText;
import dev.skydraft.network.SubnetPlan;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/// A subnet in the network panel's table.
///
/// @param cidr the block as typed; empty text if none is set
/// @param sound whether the block is well-formed and canonical
record SubnetRow(
        String id, String name, String tier, String zone, String cidr, boolean sound, String total, String usable) {

    private static final int IPV4_BITS = 32;

    /// Tier and zone: "Private A"
    String place() {
        return tier + " " + zone;
    }

    static SubnetRow of(SubnetPlan plan) {
        Optional<CidrText> text = plan.subnet().find(Networking.CIDR);
        return new SubnetRow(
                plan.subnet().id(),
                plan.subnet().name(),
                plan.subnet()
                        .find(Networking.TIER)
                        .map(Networking.TIER::labelOf)
                        .orElse(""),
                plan.subnet()
                        .find(Networking.ZONE)
                        .map(z -> z.toUpperCase(Locale.ROOT))
                        .orElse("–"),
                text.map(CidrText::text).orElse(""),
                text.map(CidrText::isCanonical).orElse(false),
                count(plan.total()),
                count(plan.usable()));
    }

    /// "65,536", or a dash where there is no block.
    static String count(Optional<BigInteger> addresses) {
        return addresses.map(SubnetRow::count).orElse("–");
    }

    /// Beyond 2^32, the power of two: nobody reads an IPv6 count digit by digit.
    static String count(BigInteger addresses) {
        int bits = addresses.subtract(BigInteger.ONE).bitLength();
        if (bits <= IPV4_BITS) {
            return String.format(Locale.ROOT, "%,d", addresses);
        }
        return (addresses.bitCount() == 1 ? "2^" : "≈ 2^") + bits;
    }
}

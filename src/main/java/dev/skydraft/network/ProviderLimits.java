package dev.skydraft.network;

import dev.skydraft.kind.Provider;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.IpVersion;
import java.math.BigInteger;
import java.util.Optional;

/// What the providers say about the size of blocks, and how many addresses of a subnet they keep for themselves.
///
/// Sources: Amazon VPC User Guide, "VPC CIDR blocks", "Subnet CIDR blocks" and "Compare IPv4 and IPv6"; Google Cloud
/// VPC documentation, "Subnets"; Azure Virtual Network FAQ.
public final class ProviderLimits {
    private static final PrefixLengths SLASH_64 = PrefixLengths.between(64, 64);

    /// Google Cloud keeps the first and the last /96 of a subnet's IPv6 range.
    private static final BigInteger TWO_96_BLOCKS = BigInteger.TWO.pow(33);

    private ProviderLimits() {}

    /// What a VPC may have; empty where the provider names no limit, as Google Cloud, whose networks have no IPv4 block
    /// of their own.
    public static Optional<PrefixLengths> network(Provider provider, IpVersion version) {
        return switch (provider) {
            case AWS ->
                Optional.of(version == IpVersion.V4 ? PrefixLengths.between(16, 28) : new PrefixLengths(44, 60, 4));
            case GCP -> version == IpVersion.V4 ? Optional.empty() : Optional.of(PrefixLengths.between(48, 48));
            case AZURE -> version == IpVersion.V4 ? Optional.of(PrefixLengths.between(2, 29)) : Optional.empty();
        };
    }

    /// What a subnet may have.
    public static PrefixLengths subnet(Provider provider, IpVersion version) {
        return switch (provider) {
            case AWS -> version == IpVersion.V4 ? PrefixLengths.between(16, 28) : new PrefixLengths(44, 64, 4);
            case GCP -> version == IpVersion.V4 ? PrefixLengths.between(4, 29) : SLASH_64;
            case AZURE -> version == IpVersion.V4 ? PrefixLengths.between(2, 29) : SLASH_64;
        };
    }

    /// How many addresses of a subnet its resources can have: AWS and Azure keep the first four and the last, Google
    /// Cloud the first two and the last two.
    public static BigInteger usable(Provider provider, CidrBlock subnet) {
        BigInteger kept = switch (provider) {
            case AWS, AZURE -> BigInteger.valueOf(5);
            case GCP -> subnet.version() == IpVersion.V4 ? BigInteger.valueOf(4) : TWO_96_BLOCKS;
        };
        return subnet.size().subtract(kept).max(BigInteger.ZERO);
    }
}

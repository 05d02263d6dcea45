package dev.skydraft.net;

import inet.ipaddr.IPAddress;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv6.IPv6Address;
import java.math.BigInteger;
import java.util.Comparator;

/// A block of consecutive addresses that share their first bits, such as `10.0.0.0/16`: what a VPC or a subnet is given
/// (RFC 4632). Always canonical: no bit is set behind the prefix. Two blocks either nest or have no address in common.
///
/// Sorts by version, first address and then the larger block first, so that a block comes before what it contains.
public final class CidrBlock implements Comparable<CidrBlock> {
    private static final Comparator<CidrBlock> ORDER = Comparator.comparing(CidrBlock::version)
            .thenComparing(CidrBlock::first)
            .thenComparingInt(CidrBlock::prefixLength);

    private final IPAddress addresses;

    private CidrBlock(IPAddress addresses) {
        this.addresses = addresses;
    }

    /// The block of that prefix length that begins at `first`, an address read as a whole number.
    ///
    /// @throws IllegalArgumentException if there is no such address or prefix length, or no block of that length
    ///     begins at `first`
    public static CidrBlock of(IpVersion version, BigInteger first, int prefixLength) {
        CidrBlock block = around(address(version, first), prefixLength);
        if (!block.first().equals(first)) {
            throw new IllegalArgumentException("no /" + prefixLength + " block begins at "
                    + address(version, first).toCanonicalString() + "; it lies in " + block);
        }
        return block;
    }

    static CidrBlock around(IPAddress address, int prefixLength) {
        (address.isIPv4() ? IpVersion.V4 : IpVersion.V6).requirePrefixLength(prefixLength);
        return new CidrBlock(address.toPrefixBlock(prefixLength));
    }

    static IPAddress address(IpVersion version, BigInteger value) {
        if (value.signum() < 0 || value.bitLength() > version.bits()) {
            throw new IllegalArgumentException(value + " is not an " + version + " address");
        }
        return switch (version) {
            case V4 -> new IPv4Address(value.intValue());
            case V6 -> new IPv6Address(value);
        };
    }

    public IpVersion version() {
        return addresses.isIPv4() ? IpVersion.V4 : IpVersion.V6;
    }

    /// How many leading bits all addresses of the block share.
    public int prefixLength() {
        return addresses.getNetworkPrefixLength();
    }

    /// How many addresses the block holds, those included that a provider keeps for itself.
    public BigInteger size() {
        return addresses.getCount();
    }

    /// The lowest address, read as a whole number.
    public BigInteger first() {
        return addresses.getValue();
    }

    /// The highest address, read as a whole number.
    public BigInteger last() {
        return addresses.getUpperValue();
    }

    /// The lowest address as text.
    public String firstAddress() {
        return addresses.getLower().withoutPrefixLength().toCanonicalString();
    }

    /// The highest address as text.
    public String lastAddress() {
        return addresses.getUpper().withoutPrefixLength().toCanonicalString();
    }

    /// Whether every address of `other` is in this block too, as it is for the block itself.
    public boolean contains(CidrBlock other) {
        return addresses.contains(other.addresses);
    }

    /// Whether any address is in both blocks. Blocks of different versions never overlap.
    public boolean overlaps(CidrBlock other) {
        return contains(other) || other.contains(this);
    }

    @Override
    public int compareTo(CidrBlock other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CidrBlock block && addresses.equals(block.addresses);
    }

    @Override
    public int hashCode() {
        return addresses.hashCode();
    }

    /// The block as it is written: `10.0.0.0/16`, or for IPv6 the shortest form in lower case (RFC 5952),
    /// `2001:db8::/32`.
    @Override
    public String toString() {
        return addresses.toCanonicalString();
    }
}

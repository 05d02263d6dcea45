package dev.skydraft.net;

/// The version of the Internet Protocol that an address belongs to.
public enum IpVersion {
    V4("IPv4", 32),
    V6("IPv6", 128);

    private final String label;
    private final int bits;

    IpVersion(String label, int bits) {
        this.label = label;
        this.bits = bits;
    }

    /// The length of an address in bits, which is also the longest prefix length.
    public int bits() {
        return bits;
    }

    void requirePrefixLength(int prefixLength) {
        if (prefixLength < 0 || prefixLength > bits) {
            throw new IllegalArgumentException(prefixRule() + ", not " + prefixLength);
        }
    }

    String prefixRule() {
        return "the prefix length of an " + label + " block is 0 to " + bits;
    }

    @Override
    public String toString() {
        return label;
    }
}

package dev.skydraft.network;

import java.math.BigInteger;
import java.util.List;

/// A run of addresses of a VPC that the same subnets have: a piece of its address-space strip.
///
/// @param offset of its first address from the VPC's first
/// @param size how many addresses it has
/// @param subnets ids of those that have it; none where it is free
public record Segment(BigInteger offset, BigInteger size, List<String> subnets) {
    public enum Use {
        FREE,
        USED,
        OVERLAP
    }

    public Segment {
        subnets = List.copyOf(subnets);
    }

    /// How many subnets claim it: none, one, or several that overlap.
    public Use use() {
        return switch (subnets.size()) {
            case 0 -> Use.FREE;
            case 1 -> Use.USED;
            default -> Use.OVERLAP;
        };
    }
}

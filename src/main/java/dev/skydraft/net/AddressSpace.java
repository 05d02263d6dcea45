package dev.skydraft.net;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A block and the blocks in it that are taken, such as a VPC and its subnets: which addresses are left?
///
/// Used blocks may overlap each other, repeat, or lie partly or wholly outside; what lies outside takes nothing away.
public record AddressSpace(CidrBlock whole, List<CidrBlock> used) {
    public AddressSpace {
        used = List.copyOf(used);
    }

    /// The addresses that no used block holds, as few blocks as can cover them, ascending.
    public List<CidrBlock> free() {
        return freeBlocks().toList();
    }

    /// The lowest block of that prefix length that holds no used address; empty if nothing so large is left.
    ///
    /// @throws IllegalArgumentException if blocks of the whole's version have no such prefix length
    public Optional<CidrBlock> nextFree(int prefixLength) {
        whole.version().requirePrefixLength(prefixLength);
        // A free aligned block lies inside one of the fewest free blocks, so the first that is large enough begins with
        // it.
        return freeBlocks()
                .filter(block -> block.prefixLength() <= prefixLength)
                .findFirst()
                .map(block -> CidrBlock.of(block.version(), block.first(), prefixLength));
    }

    private Stream<CidrBlock> freeBlocks() {
        return gaps().stream().flatMap(this::blocksOf);
    }

    private List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        BigInteger next = whole.first();
        for (CidrBlock block : used.stream().filter(whole::overlaps).sorted().toList()) {
            if (next.compareTo(block.first()) < 0) {
                gaps.add(new Gap(next, block.first().subtract(BigInteger.ONE)));
            }
            next = next.max(block.last().add(BigInteger.ONE));
        }
        if (next.compareTo(whole.last()) <= 0) {
            gaps.add(new Gap(next, whole.last()));
        }
        return gaps;
    }

    private Stream<CidrBlock> blocksOf(Gap gap) {
        IpVersion version = whole.version();
        var blocks = CidrBlock.address(version, gap.first).spanWithPrefixBlocks(CidrBlock.address(version, gap.last));
        return Arrays.stream(blocks)
                .map(block -> CidrBlock.of(version, block.getValue(), block.getNetworkPrefixLength()));
    }

    /// A run of free addresses that is bounded on both sides by used ones or by the end of the whole.
    private record Gap(BigInteger first, BigInteger last) {}
}

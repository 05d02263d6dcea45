package dev.skydraft.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What block arithmetic must yield, against sets that list every single address of a space of 64.
class CidrLawsTest {
    private static final int BITS = 6;
    private static final int SPACE = 1 << BITS;
    private static final int ROUNDS = 1_000;

    @ParameterizedTest
    @EnumSource
    void overlapAndContainmentAreThoseOfTheAddressSets(IpVersion version) {
        for (CidrBlock a : allBlocks(version)) {
            for (CidrBlock b : allBlocks(version)) {
                BitSet both = addresses(a);
                both.and(addresses(b));
                assertEquals(!both.isEmpty(), a.overlaps(b), a + " overlaps " + b);
                assertEquals(both.equals(addresses(b)), a.contains(b), a + " contains " + b);
                assertEquals(addresses(a).equals(addresses(b)), a.equals(b), a + " equals " + b);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBlockIsReadBackFromItsText(IpVersion version) {
        var random = new Random(20_261);
        for (int round = 0; round < ROUNDS; round++) {
            int prefixLength = random.nextInt(version.bits() + 1);
            var address = new BigInteger(version.bits(), random);
            int hostBits = version.bits() - prefixLength;
            CidrBlock block = CidrBlock.of(version, address.shiftRight(hostBits).shiftLeft(hostBits), prefixLength);

            CidrText text = CidrText.of(block.toString());
            assertEquals(Optional.of(block), text.block());
            assertEquals(Optional.empty(), text.problem());
            assertEquals(block.size(), block.last().subtract(block.first()).add(BigInteger.ONE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void freeIsTheFewestAlignedBlocksOfTheUnusedAddresses(IpVersion version) {
        var random = new Random(4_632);
        for (int round = 0; round < ROUNDS; round++) {
            AddressSpace space = randomSpace(version, random);
            BitSet unused = unused(space);

            assertEquals(largestFreeBlocks(version, unused), space.free(), space.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nextFreeIsTheLowestAlignedBlockOfUnusedAddresses(IpVersion version) {
        var random = new Random(1_918);
        for (int round = 0; round < ROUNDS; round++) {
            AddressSpace space = randomSpace(version, random);
            int prefixLength = version.bits() - random.nextInt(BITS + 2);
            Optional<CidrBlock> lowest = allBlocks(version).stream()
                    .filter(block -> block.prefixLength() == prefixLength)
                    .filter(block -> isWithin(block, unused(space)))
                    .findFirst();

            assertEquals(lowest, space.nextFree(prefixLength), space + " next /" + prefixLength);
        }
    }

    /// A block is largest if no block around it is unused as well; these are the fewest that cover all.
    private static List<CidrBlock> largestFreeBlocks(IpVersion version, BitSet unused) {
        List<CidrBlock> free = allBlocks(version).stream()
                .filter(block -> isWithin(block, unused))
                .toList();
        return free.stream()
                .filter(block -> free.stream().noneMatch(other -> !other.equals(block) && other.contains(block)))
                .sorted()
                .toList();
    }

    private static boolean isWithin(CidrBlock block, BitSet addresses) {
        BitSet outside = addresses(block);
        outside.andNot(addresses);
        return outside.isEmpty();
    }

    private static BitSet unused(AddressSpace space) {
        BitSet unused = addresses(space.whole());
        space.used().forEach(block -> unused.andNot(addresses(block)));
        return unused;
    }

    /// A block of the space with up to seven used blocks, which nest, repeat and lie outside at random.
    private static AddressSpace randomSpace(IpVersion version, Random random) {
        var blocks = new ArrayList<>(allBlocks(version));
        Collections.shuffle(blocks, random);
        CidrBlock whole = blocks.stream()
                .filter(block -> block.prefixLength() <= version.bits() - random.nextInt(BITS))
                .findFirst()
                .orElseThrow();
        List<CidrBlock> used = random.ints(random.nextInt(8), 0, blocks.size())
                .mapToObj(blocks::get)
                .toList();
        return new AddressSpace(whole, used);
    }

    private static List<CidrBlock> allBlocks(IpVersion version) {
        return IntStream.rangeClosed(0, BITS)
                .boxed()
                .flatMap(hostBits -> blocksOfSize(version, hostBits))
                .toList();
    }

    private static Stream<CidrBlock> blocksOfSize(IpVersion version, int hostBits) {
        return IntStream.range(0, SPACE >> hostBits)
                .mapToObj(i -> base(version).add(BigInteger.valueOf((long) i << hostBits)))
                .map(first -> CidrBlock.of(version, first, version.bits() - hostBits));
    }

    /// The bits of a block's addresses, counted from the start of the space.
    private static BitSet addresses(CidrBlock block) {
        var addresses = new BitSet(SPACE);
        int first = block.first().subtract(base(block.version())).intValueExact();
        addresses.set(first, first + block.size().intValueExact());
        return addresses;
    }

    /// The space lies high, so that an arithmetic slip with signs shows.
    private static BigInteger base(IpVersion version) {
        return BigInteger.TWO.pow(version.bits()).subtract(BigInteger.valueOf(2 * SPACE));
    }
}

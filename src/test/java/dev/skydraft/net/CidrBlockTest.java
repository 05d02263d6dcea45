package dev.skydraft.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CidrBlockTest {
    @Test
    void anIpv4BlockKnowsItsAddresses() {
        CidrBlock block = block("10.0.200.0/24");

        assertEquals(IpVersion.V4, block.version());
        assertEquals(24, block.prefixLength());
        assertEquals(BigInteger.valueOf(256), block.size());
        assertEquals(BigInteger.valueOf(0x0a00c800L), block.first());
        assertEquals(BigInteger.valueOf(0x0a00c8ffL), block.last());
        assertEquals("10.0.200.0", block.firstAddress());
        assertEquals("10.0.200.255", block.lastAddress());
    }

    @Test
    void anIpv6BlockKnowsItsAddresses() {
        CidrBlock block = block("2001:db8::/56");

        assertEquals(IpVersion.V6, block.version());
        assertEquals(56, block.prefixLength());
        assertEquals(BigInteger.TWO.pow(72), block.size());
        assertEquals(new BigInteger("20010db8", 16).shiftLeft(96), block.first());
        assertEquals("2001:db8::", block.firstAddress());
        assertEquals("2001:db8:0:ff:ffff:ffff:ffff:ffff", block.lastAddress());
    }

    @Test
    void theWholeAddressSpaceIsABlockToo() {
        assertEquals(BigInteger.TWO.pow(32), block("0.0.0.0/0").size());
        assertEquals(BigInteger.TWO.pow(128), block("::/0").size());
        assertEquals("255.255.255.255", block("0.0.0.0/0").lastAddress());
    }

    @Test
    void aSingleAddressIsABlock() {
        CidrBlock host = block("10.0.0.7/32");

        assertEquals(BigInteger.ONE, host.size());
        assertEquals("10.0.0.7/32", host.toString());
        assertEquals("10.0.0.7", host.firstAddress());
        assertEquals("10.0.0.7", host.lastAddress());
    }

    @Test
    void blocksOfDifferentVersionsNeverMeet() {
        assertFalse(block("0.0.0.0/0").overlaps(block("::/0")));
        assertFalse(block("::/0").contains(block("10.0.0.0/16")));
        assertFalse(block("10.0.0.0/16").equals(block("::a00:0/112")));
    }

    @Test
    void aBlockMustBeginWhereItsLengthAllows() {
        assertEquals(block("10.0.2.0/23"), CidrBlock.of(IpVersion.V4, BigInteger.valueOf(0x0a000200L), 23));
        assertRefused("no /23 block begins at 10.0.3.0; it lies in 10.0.2.0/23", IpVersion.V4, 0x0a000300L, 23);
    }

    @Test
    void anAddressOrPrefixLengthThatDoesNotExistIsRefused() {
        assertRefused("the prefix length of an IPv4 block is 0 to 32, not 33", IpVersion.V4, 0, 33);
        assertRefused("the prefix length of an IPv6 block is 0 to 128, not -1", IpVersion.V6, 0, -1);
        assertRefused("4294967296 is not an IPv4 address", IpVersion.V4, 1L << 32, 0);
        assertRefused("-1 is not an IPv6 address", IpVersion.V6, -1, 128);
    }

    @Test
    void sortsByVersionAddressAndLargerFirst() {
        List<CidrBlock> sorted = Stream.of(
                        "10.0.0.0/16", "10.0.0.0/24", "10.0.1.0/24", "200.0.0.0/8", "::/0", "::1/128")
                .map(CidrBlockTest::block)
                .toList();

        assertEquals(sorted, sorted.reversed().stream().sorted().toList());
    }

    @Test
    void equalBlocksHaveEqualHashes() {
        CidrBlock typed = block("10.0.0.9/24");
        CidrBlock made = CidrBlock.of(IpVersion.V4, BigInteger.valueOf(0x0a000000L), 24);

        assertEquals(made, typed);
        assertEquals(made.hashCode(), typed.hashCode());
        assertFalse(made.equals(block("10.0.0.0/25")));
        assertTrue(made.compareTo(typed) == 0);
    }

    private static void assertRefused(String sentence, IpVersion version, long first, int prefixLength) {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> CidrBlock.of(version, BigInteger.valueOf(first), prefixLength));
        assertEquals(sentence, refused.getMessage());
    }

    static CidrBlock block(String text) {
        return CidrText.of(text).block().orElseThrow();
    }
}

package dev.skydraft.net;

import static dev.skydraft.net.CidrBlockTest.block;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressSpaceTest {
    private static final AddressSpace TASKFLOW = space(
            "10.0.0.0/16",
            "10.0.1.0/24",
            "10.0.2.0/24",
            "10.0.10.0/24",
            "10.0.20.0/24",
            "10.0.100.0/24",
            "10.0.200.0/24");

    @Test
    void anUnusedSpaceIsFreeAsOneBlock() {
        assertEquals(List.of(block("10.0.0.0/16")), space("10.0.0.0/16").free());
    }

    @Test
    void freeBlocksAreTheFewestThatFillTheGaps() {
        AddressSpace space = space("10.0.0.0/24", "10.0.0.64/26", "10.0.0.192/28");

        assertEquals(blocks("10.0.0.0/26", "10.0.0.128/26", "10.0.0.208/28", "10.0.0.224/27"), space.free());
    }

    @Test
    void theNextFreeBlockOfTaskFlowFillsTheLowestGap() {
        assertEquals(Optional.of(block("10.0.0.0/24")), TASKFLOW.nextFree(24));
        assertEquals(Optional.of(block("10.0.4.0/22")), TASKFLOW.nextFree(22));
        assertEquals(Optional.of(block("10.0.32.0/19")), TASKFLOW.nextFree(19));
        assertEquals(Optional.empty(), TASKFLOW.nextFree(17));
        assertEquals(Optional.empty(), TASKFLOW.nextFree(8));
    }

    @Test
    void usedBlocksMayOverlapRepeatOrLieOutside() {
        AddressSpace space =
                space("10.0.0.0/24", "10.0.0.0/25", "10.0.0.0/25", "10.0.0.32/27", "10.1.0.0/16", "2001:db8::/32");

        assertEquals(blocks("10.0.0.128/25"), space.free());
    }

    @Test
    void aUsedBlockAroundTheWholeLeavesNothing() {
        AddressSpace space = space("10.0.0.0/24", "10.0.0.0/8");

        assertEquals(List.of(), space.free());
        assertEquals(Optional.empty(), space.nextFree(32));
    }

    @Test
    void theEndsOfTheAddressSpaceAreNotSpecial() {
        assertEquals(blocks("128.0.0.0/1"), space("0.0.0.0/0", "0.0.0.0/1").free());
        assertEquals(blocks("::/1"), space("::/0", "8000::/1").free());
    }

    @Test
    void ipv6SubnetsAreFoundInTheSameWay() {
        AddressSpace space = space("2001:db8::/56", "2001:db8::/64", "2001:db8:0:2::/64");

        assertEquals(Optional.of(block("2001:db8:0:1::/64")), space.nextFree(64));
        assertEquals(Optional.of(block("2001:db8:0:4::/62")), space.nextFree(62));
    }

    @Test
    void aPrefixLengthThatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TASKFLOW.nextFree(33));
        assertThrows(
                IllegalArgumentException.class,
                () -> space("10.0.0.0/16", "10.0.0.0/16").nextFree(-1));
    }

    @Test
    void thousandsOfUsedBlocksLeaveEverySecondOneFree() {
        CidrBlock whole = block("10.0.0.0/8");
        List<CidrBlock> subnets = IntStream.range(0, 1 << 14)
                .mapToObj(i -> CidrBlock.of(IpVersion.V4, whole.first().add(BigInteger.valueOf(i * 1024L)), 22))
                .toList();
        List<CidrBlock> even =
                subnets.stream().filter(subnet -> bit22(subnet) == 0).toList();
        List<CidrBlock> odd =
                subnets.stream().filter(subnet -> bit22(subnet) == 1).toList();

        assertEquals(odd, new AddressSpace(whole, even).free());
        assertEquals(Optional.empty(), new AddressSpace(whole, even).nextFree(21));
    }

    private static int bit22(CidrBlock subnet) {
        return subnet.first().testBit(10) ? 1 : 0;
    }

    private static AddressSpace space(String whole, String... used) {
        return new AddressSpace(block(whole), blocks(used));
    }

    private static List<CidrBlock> blocks(String... texts) {
        return Stream.of(texts).map(CidrBlockTest::block).toList();
    }
}

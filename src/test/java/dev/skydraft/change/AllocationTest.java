package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.design.Design;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,    10.0.0.0/24",
        "10.0.0.0/20,   10.0.0.0/24",
        "10.0.0.0/21,   10.0.0.0/25",
        "10.0.0.0/24,   10.0.0.0/28",
        "10.0.0.0/26,   10.0.0.0/28",
        "10.0.0.0/29,   ",
        "2001:db8::/56, 2001:db8::/64",
        "2001:db8::/65, "
    })
    void aSubnetGetsASensiblePartOfItsVpc(String network, String subnet) {
        Design design = Designs.named("Sizes").vpc("vpc", network).build();

        assertEquals(Optional.ofNullable(subnet).map(AllocationTest::block), Allocation.subnet(design, "vpc"));
    }

    @Test
    void aSmallerBlockIsBetterThanNone() {
        Design design = Designs.named("Nearly full")
                .vpc("vpc", "10.0.0.0/20")
                .subnet("most", "vpc", "10.0.0.0/21", "private", "a")
                .subnet("more", "vpc", "10.0.8.0/22", "private", "a")
                .subnet("rest", "vpc", "10.0.12.0/23", "private", "a")
                .subnet("last", "vpc", "10.0.14.0/24", "private", "a")
                .subnet("end", "vpc", "10.0.15.0/25", "private", "a")
                .build();

        assertEquals(Optional.of(block("10.0.15.128/25")), Allocation.subnet(design, "vpc"));
    }

    @Test
    void vpcsGoOnInTheOtherPrivateRanges() {
        Designs designs = Designs.named("Many");
        IntStream.range(0, 256).forEach(i -> designs.vpc("vpc-" + i, "10." + i + ".0.0/16"));

        assertEquals(Optional.of(block("172.16.0.0/16")), Allocation.network(designs.build()));
    }

    @Test
    void aVpcKeepsItsSizeAndItsOwnBlockIsNotInItsWay() {
        Design design = Designs.named("Two")
                .vpc("one", "10.0.0.0/20")
                .vpc("two", "10.0.16.0/20")
                .build();

        assertEquals(Optional.of(block("10.0.0.0/20")), Allocation.network(design, "one", block("10.0.0.0/20")));
        assertEquals(Optional.of(block("10.0.32.0/20")), Allocation.network(design, "", block("10.0.0.0/20")));
        assertEquals(Optional.empty(), Allocation.network(design, "one", block("2001:db8::/56")));
    }

    @Test
    void aSubnetKeepsItsSizeWhereItCan() {
        CidrBlock whole = block("10.0.0.0/24");
        List<CidrBlock> used = List.of(block("10.0.0.0/26"), block("10.0.0.128/26"));

        assertEquals(Optional.of(block("10.0.0.64/26")), Allocation.subnet(whole, used, block("10.1.0.0/26")));
        assertEquals(Optional.of(block("10.0.0.64/28")), Allocation.subnet(whole, used, block("10.1.0.0/25")));
        assertEquals(Optional.of(block("10.0.0.64/28")), Allocation.subnet(whole, used, block("2001:db8::/64")));
    }

    private static CidrBlock block(String text) {
        return CidrText.of(text).block().orElseThrow();
    }
}

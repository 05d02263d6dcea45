package dev.skydraft.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Provider;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPlanTest {
    @Test
    void theSubnetsOfTaskFlowHave251UsableAddressesEach() {
        NetworkPlan plan = only(TaskFlow.DESIGN);

        assertEquals(Optional.of(BigInteger.valueOf(65_536)), plan.total());
        assertEquals(Optional.of(BigInteger.valueOf(65_536 - 6 * 256)), plan.freeTotal());
        assertEquals(
                List.of("256 251", "256 251", "256 251", "256 251", "256 251", "256 251"),
                plan.subnets().stream()
                        .map(s -> s.total().orElseThrow() + " " + s.usable().orElseThrow())
                        .toList());
        assertEquals(Optional.of(block("10.0.0.0/24")), plan.nextFree(24));
        assertEquals(Optional.of(block("10.0.4.0/22")), plan.nextFree(22));
    }

    @ParameterizedTest
    @CsvSource({
        "aws,   10.0.0.0/24, 251",
        "gcp,   10.0.0.0/24, 252",
        "azure, 10.0.0.0/24, 251",
        "aws,   10.0.0.0/30, 0",
        "aws,   2001:db8::/64, 18446744073709551611",
        "gcp,   2001:db8::/64, 18446744065119617024"
    })
    void providersKeepSomeAddressesOfASubnet(String provider, String subnet, BigInteger usable) {
        assertEquals(usable, ProviderLimits.usable(Provider.find(provider).orElseThrow(), block(subnet)));
    }

    @Test
    void theProviderOfTheEnvironmentCounts() {
        Design design = Designs.named("Moved")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.0.0/24", "private", "a")
                .environment("gcp", e -> e.withSettings(e.settings().with(Settings.PROVIDER, "gcp")))
                .build();

        assertEquals(
                Optional.of(BigInteger.valueOf(252)),
                AddressPlan.of(Deployment.of(design, "gcp"))
                        .networks()
                        .getFirst()
                        .subnets()
                        .getFirst()
                        .usable());
    }

    @Test
    void withoutAValidBlockNothingIsKnown() {
        NetworkPlan plan = only(Designs.named("Open")
                .add("vpc", Vpc.KIND)
                .add("a", Subnet.KIND, "a@vpc")
                .build());

        assertEquals(Optional.empty(), plan.total());
        assertEquals(Optional.empty(), plan.freeTotal());
        assertEquals(Optional.empty(), plan.nextFree(24));
        assertEquals(List.of(), plan.segments());
        assertEquals(Optional.empty(), plan.subnets().getFirst().usable());
    }

    @Test
    void aLengthThatTheVersionDoesNotHaveIsNeverFree() {
        NetworkPlan plan = only(Designs.named("One").vpc("vpc", "10.0.0.0/16").build());

        assertEquals(Optional.empty(), plan.nextFree(64));
        assertEquals(Optional.empty(), plan.nextFree(-1));
        assertEquals(Optional.empty(), plan.nextFree(8));
    }

    @Test
    void theStripIsCutWhereSubnetsBeginAndEnd() {
        NetworkPlan plan = only(Designs.named("Strip")
                .vpc("vpc", "10.0.0.0/24")
                .subnet("a", "vpc", "10.0.0.64/26", "private", "a")
                .subnet("b", "vpc", "10.0.0.96/27", "private", "a")
                .subnet("far", "vpc", "10.1.0.0/24", "private", "a")
                .build());

        assertEquals(
                List.of(segment(0, 64), segment(64, 32, "a"), segment(96, 32, "a", "b"), segment(128, 128)),
                plan.segments());
        assertEquals(
                List.of(Segment.Use.FREE, Segment.Use.USED, Segment.Use.OVERLAP, Segment.Use.FREE),
                plan.segments().stream().map(Segment::use).toList());
    }

    @Test
    void aSubnetAroundTheWholeVpcFillsTheStrip() {
        NetworkPlan plan = only(Designs.named("Strip")
                .vpc("vpc", "10.0.0.0/24")
                .subnet("a", "vpc", "10.0.0.0/16", "private", "a")
                .build());

        assertEquals(List.of(segment(0, 256, "a")), plan.segments());
    }

    @Test
    void everyAddressOfTheStripHasTheSubnetsThatContainIt() {
        for (long seed = 0; seed < 60; seed++) {
            NetworkPlan plan = only(random(seed));
            for (int address = 0; address < 256; address++) {
                assertEquals(Set.of(containing(plan, address)), covering(plan, address), "seed " + seed);
            }
        }
    }

    private static Design random(long seed) {
        var random = new Random(seed);
        Designs designs = Designs.named("Random").vpc("vpc", "10.0.0.0/24");
        for (int i = random.nextInt(6); i > 0; i--) {
            int prefix = 25 + random.nextInt(5);
            int step = 1 << (32 - prefix);
            String block = "10.0.0." + random.nextInt(256 / step) * step + "/" + prefix;
            designs.subnet("s" + i, "vpc", block, "private", "a");
        }
        return designs.build();
    }

    private static Set<String> containing(NetworkPlan plan, int address) {
        return plan.subnets().stream()
                .filter(s -> s.block().orElseThrow().contains(block("10.0.0." + address + "/32")))
                .map(s -> s.subnet().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Set<String>> covering(NetworkPlan plan, int address) {
        BigInteger offset = BigInteger.valueOf(address);
        return plan.segments().stream()
                .filter(s -> s.offset().compareTo(offset) <= 0
                        && offset.compareTo(s.offset().add(s.size())) < 0)
                .map(s -> Set.copyOf(s.subnets()))
                .collect(Collectors.toSet());
    }

    private static Segment segment(long offset, long size, String... subnets) {
        return new Segment(BigInteger.valueOf(offset), BigInteger.valueOf(size), List.of(subnets));
    }

    private static NetworkPlan only(Design design) {
        return AddressPlan.of(Deployment.of(design, "prod")).networks().getFirst();
    }

    private static CidrBlock block(String text) {
        return CidrText.of(text).block().orElseThrow();
    }
}

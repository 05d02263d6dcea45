package dev.skydraft.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverlappingSubnetsTest {
    private static final Check CHECK = new OverlappingSubnets();

    @Test
    void overlappingSubnetsAreReportedOnce() {
        Design design = Designs.named("Clash")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
                .called("Public A")
                .subnet("public-b", "vpc", "10.0.1.128/25", "public", "b")
                .called("Public B")
                .build();

        assertEquals(
                List.of(Finding.error(
                        "cidr.overlap",
                        List.of("public-a", "public-b"),
                        "Subnets \"Public A\" (10.0.1.0/24) and \"Public B\" (10.0.1.128/25) overlap in 10.0.1.128/25",
                        new Fix("Give \"Public B\" the block 10.0.0.0/25", d -> d),
                        new Fix("Give \"Public A\" the block 10.0.0.0/24", d -> d))),
                Findings.of(CHECK, design));
        assertEquals(List.of(), Findings.of(CHECK, Findings.mended(CHECK, design)));
    }

    @Test
    void subnetsOfDifferentVpcsMayShareAddresses() {
        Design design = Designs.named("Apart")
                .vpc("one", "10.0.0.0/16")
                .vpc("two", "10.0.0.0/16")
                .subnet("a", "one", "10.0.1.0/24", "public", "a")
                .subnet("b", "two", "10.0.1.0/24", "public", "a")
                .build();

        assertEquals(List.of(), Findings.of(CHECK, design));
        assertEquals(List.of(), Findings.of(CHECK, TaskFlow.DESIGN));
    }

    @Test
    void aFullVpcOffersNoFix() {
        Design design = Designs.named("Full")
                .vpc("vpc", "10.0.0.0/28")
                .subnet("a", "vpc", "10.0.0.0/28", "public", "a")
                .subnet("b", "vpc", "10.0.0.0/28", "public", "b")
                .build();

        assertEquals(List.of(), Findings.fixes(CHECK, design));
    }

    @Test
    void findingsAreThoseOfComparingEveryPair() {
        RandomAddresses.many(60).forEach(design -> {
            Set<Set<String>> found = Findings.of(CHECK, design).stream()
                    .map(f -> Set.copyOf(f.elements()))
                    .collect(Collectors.toSet());

            assertEquals(everyPair(design), found, design.name());
        });
    }

    private static Set<Set<String>> everyPair(Design design) {
        List<Resource> subnets = design.resources().stream()
                .filter(r -> r.has(Trait.SUBNET))
                .filter(r -> block(r) != null)
                .toList();
        return subnets.stream()
                .flatMap(a -> subnets.stream()
                        .filter(b -> a.id().compareTo(b.id()) < 0)
                        .filter(b -> a.place().in().equals(b.place().in()))
                        .filter(b -> shareAnAddress(block(a), block(b)))
                        .map(b -> Set.copyOf(new TreeSet<>(List.of(a.id(), b.id())))))
                .collect(Collectors.toSet());
    }

    private static boolean shareAnAddress(CidrBlock a, CidrBlock b) {
        long from = Math.max(a.first().longValueExact(), b.first().longValueExact());
        long to = Math.min(a.last().longValueExact(), b.last().longValueExact());
        return from <= to;
    }

    private static CidrBlock block(Resource subnet) {
        return subnet.find(Networking.CIDR).flatMap(CidrText::block).orElse(null);
    }
}

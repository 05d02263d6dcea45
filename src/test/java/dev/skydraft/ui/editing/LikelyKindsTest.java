package dev.skydraft.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.NetworkLoadBalancer;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ResourceKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikelyKindsTest {
    private final Design design = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
            .subnet("private", "vpc", "10.0.2.0/24", "private", "a")
            .add("nat", NatGateway.KIND, "a@public")
            .add("api", ContainerService.KIND, "a@private")
            .add("jobs", ContainerService.KIND, "a@private")
            .add("db", Database.KIND, "a@private")
            .connect("api", "db")
            .build();

    @Test
    void onlyKindsThatMayStandThereAreOffered() {
        List<ResourceKind> inVpc = kinds(Optional.of("vpc"), Optional.empty());
        assertEquals(Subnet.KIND, inVpc.getFirst());
        assertFalse(inVpc.contains(NatGateway.KIND));
        assertFalse(inVpc.contains(Vpc.KIND));
        assertTrue(inVpc.contains(Drawing.NOTE));
    }

    @Test
    void whatStandsInSuchContainersElsewhereComesFirst() {
        assertEquals(
                ContainerService.KIND,
                kinds(Optional.of("public"), Optional.empty()).getFirst());
    }

    @Test
    void whatIsConnectedLikeThisElsewhereComesBeforeThatAndNotesNotAtAll() {
        List<ResourceKind> kinds = kinds(Optional.of("private"), Optional.of("jobs"));
        assertEquals(List.of(Database.KIND, ContainerService.KIND), kinds.subList(0, 2));
        assertFalse(kinds.contains(Drawing.NOTE));
    }

    @Test
    void whatIsLinkedToABoxStandsWhereItStands() {
        List<ResourceKind> kinds = LikelyKinds.beside(design, "prod", new PlacementRef("jobs", "a"));
        assertEquals(kinds(Optional.of("private"), Optional.of("jobs")), kinds);
        assertFalse(kinds.contains(Vpc.KIND));
    }

    @Test
    void aWordThatBeginsSoComesBeforeOneThatOnlyContainsTheText() {
        LikelyKinds likely = LikelyKinds.in(design, "prod", Optional.of("private"), Optional.empty());
        assertEquals(List.of(LoadBalancer.KIND, NetworkLoadBalancer.KIND), likely.matching("bal"));
        assertEquals(Database.KIND, likely.matching("RDS").getFirst());
        assertEquals(List.of(), likely.matching("subnet"));
    }

    @Test
    void whatCannotStandThereSaysWhereItCan() {
        LikelyKinds likely = LikelyKinds.in(design, "prod", Optional.empty(), Optional.empty());
        assertEquals(List.of(), likely.matching("nat"));
        assertEquals(Optional.of("NAT gateway lives in a subnet, not on the bare canvas"), likely.refusal("nat"));
        assertEquals(Optional.empty(), likely.refusal("mainframe"));
    }

    private List<ResourceKind> kinds(Optional<String> container, Optional<String> from) {
        return LikelyKinds.in(design, design.root().id(), container, from).matching("");
    }
}

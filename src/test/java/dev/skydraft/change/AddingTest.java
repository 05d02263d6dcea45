package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Values;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddingTest {
    private static final Bounds BOX = new Bounds(10, 40, 160, 64);

    @Test
    void aNewResourceIsCalledLikeItsKindAndNumberedFromTheSecondOn() {
        Edit first = Adding.resource(subnets(), NatGateway.KIND, Optional.of("a"), BOX);
        Edit second = Adding.resource(first.design(), NatGateway.KIND, Optional.of("b"), BOX);

        assertEquals("Add NAT gateway", first.label());
        assertEquals("Add NAT gateway 2", second.label());
        assertEquals(Selection.of(new PlacementRef("nat-gateway-2", "b")), second.selection());
        assertEquals(
                Resource.of("nat-gateway-2", NatGateway.KIND, "NAT gateway 2", Placement.in("b", "b", BOX)),
                second.design().resources().get("nat-gateway-2"));
    }

    @Test
    void aNewVpcGetsTheNextPrivateBlock() {
        Design design = Adding.resource(TaskFlow.DESIGN, Vpc.KIND, Optional.empty(), BOX)
                .design();

        assertEquals(Optional.of(CidrText.of("10.1.0.0/16")), cidr(design, "vpc-2"));
    }

    @Test
    void aNewSubnetGetsTheNextFreeBlockAndTheZoneOfItsColumn() {
        Design design = Designs.named("Columns")
                .vpc("vpc", "10.0.0.0/16")
                .bounds("a", 0, 0, 600, 400)
                .subnet("left", "vpc", "10.0.0.0/24", "public", "a")
                .bounds("a", 20, 40, 200, 100)
                .subnet("right", "vpc", "10.0.1.0/24", "public", "b")
                .bounds("a", 300, 40, 200, 100)
                .build();

        assertEquals(
                Values.NONE.with(Networking.CIDR, CidrText.of("10.0.2.0/24")).with(Networking.ZONE, "b"),
                added(design, new Bounds(280, 200, 200, 100)).values());
        assertEquals(
                "a",
                added(design, new Bounds(0, 200, 300, 100))
                        .find(Networking.ZONE)
                        .orElseThrow());
        assertEquals(
                "c",
                added(design, new Bounds(520, 40, 70, 100))
                        .find(Networking.ZONE)
                        .orElseThrow());
    }

    @Test
    void theFirstSubnetIsInZoneA() {
        Design design = Designs.named("Empty").vpc("vpc", "10.0.0.0/16").build();

        assertEquals("a", added(design, BOX).find(Networking.ZONE).orElseThrow());
    }

    @Test
    void blocksThatAnyEnvironmentUsesAreTaken() {
        Design design = Designs.named("Layers")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("left", "vpc", "10.0.0.0/24", "public", "a")
                .environment(
                        "dev",
                        e -> e.withOverride("left", Values.NONE.with(Networking.CIDR, CidrText.of("10.0.1.0/24"))))
                .build();

        assertEquals(Optional.of(CidrText.of("10.0.2.0/24")), added(design, BOX).find(Networking.CIDR));
    }

    @Test
    void aFullVpcOrOneWithoutABlockLeavesTheSubnetWithout() {
        Design full = Designs.named("Full")
                .vpc("vpc", "10.0.0.0/28")
                .subnet("all", "vpc", "10.0.0.0/28", "public", "a")
                .build();
        Design open = Designs.named("Open").add("vpc", Vpc.KIND).build();

        assertEquals(Optional.empty(), added(full, BOX).find(Networking.CIDR));
        assertEquals(Optional.empty(), added(open, BOX).find(Networking.CIDR));
    }

    @Test
    void theSecondPlacementOfADatabaseIsItsStandby() {
        Edit first = Adding.resource(subnets(), Database.KIND, Optional.of("a"), BOX);
        String id = first.selection().resources().iterator().next();
        Edit second = Adding.placement(first.design(), id, Optional.of("b"), BOX);
        Edit third = Adding.placement(second.design(), id, Optional.of("b"), BOX);

        assertEquals(
                List.of("primary", "standby", "standby-2"),
                third.design().resources().get(id).at().stream()
                        .map(Placement::key)
                        .toList());
        assertEquals("Place PostgreSQL database in the subnet \"b\" too", second.label());
    }

    @Test
    void aPlacementIsKeyedByItsZoneElseByTheFirstFreeLetter() {
        Edit first = Adding.resource(subnets(), LoadBalancer.KIND, Optional.of("b"), BOX);
        String id = first.selection().resources().iterator().next();
        Edit second = Adding.placement(first.design(), id, Optional.of("b"), BOX);

        assertEquals(
                List.of("b", "a"),
                second.design().resources().get(id).at().stream()
                        .map(Placement::key)
                        .toList());
    }

    @Test
    void whatIsAddedIsPresentInEveryEnvironment() {
        Design design = Designs.named("Layers")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.0.0/24", "public", "a")
                .environment("dev", e -> e)
                .environment("other", e -> e)
                .build();
        Design added =
                Adding.resource(design, NatGateway.KIND, Optional.of("a"), BOX).design();

        assertEquals(design.environments(), added.environments());
        for (String environment : List.of("prod", "dev", "other")) {
            assertEquals(
                    1,
                    Deployment.of(added, environment).resources().stream()
                            .filter(r -> r.kind().equals(NatGateway.KIND))
                            .count());
        }
    }

    @Test
    void nothingIsAddedToWhatIsAbsentInTheEnvironmentShown() {
        Design design = Designs.named("Layers")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.0.0/24", "public", "a")
                .environment("dev", e -> e.withPresent("vpc", false))
                .build();

        assertEquals(Optional.empty(), Adding.refusal(design, "prod", NatGateway.KIND, Optional.of("a")));
        assertEquals(
                Optional.of("\"a\" is absent in dev; bring it back first"),
                Adding.refusal(design, "dev", NatGateway.KIND, Optional.of("a")));
    }

    @Test
    void whatCannotStandThereIsRefused() {
        assertEquals(
                "NAT gateway lives in a subnet, not on the bare canvas",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Adding.resource(subnets(), NatGateway.KIND, Optional.empty(), BOX))
                        .getMessage());
        assertEquals(
                "\"vpc\" is a container, which has one place only",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Adding.placement(subnets(), "vpc", Optional.empty(), BOX))
                        .getMessage());
    }

    @Test
    void containersGrowAroundWhatIsAddedAndTheirNeighboursMoveAside() {
        Design design = Adding.resource(
                        subnets(), ContainerService.KIND, Optional.of("a"), new Bounds(1000, 1000, 160, 64))
                .design();
        Bounds subnet = design.resources().get("a").place().bounds();
        Bounds beside = design.resources().get("b").place().bounds();
        Bounds vpc = design.resources().get("vpc").place().bounds();
        Bounds before = subnets().resources().get("b").place().bounds();
        int wider = subnet.w() - subnets().resources().get("a").place().bounds().w();

        assertEquals(1000 + 160 + Fitting.SIDE, subnet.w());
        assertEquals(1000 + 64 + Fitting.SIDE, subnet.h());
        assertEquals(before.movedBy(wider, 0), beside);
        assertTrue(new Bounds(0, 0, vpc.w(), vpc.h()).contains(beside));
    }

    private static Resource added(Design design, Bounds bounds) {
        Edit edit = Adding.resource(design, Subnet.KIND, Optional.of("vpc"), bounds);
        return edit.design()
                .resources()
                .get(edit.selection().resources().iterator().next());
    }

    private static Optional<CidrText> cidr(Design design, String id) {
        return design.resources().get(id).find(Networking.CIDR);
    }

    private static Design subnets() {
        return Designs.named("Subnets")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.0.0/24", "public", "a")
                .subnet("b", "vpc", "10.0.1.0/24", "public", "b")
                .build();
    }
}

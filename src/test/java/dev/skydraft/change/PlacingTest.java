package dev.skydraft.change;

import static dev.skydraft.BoxDesigns.absolute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.RandomDesigns;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.Host;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private static final PlacementRef NAT = new PlacementRef("nat", "a");

    @Test
    void containersOpenTheirScopeAndGroupsThatAroundThem() {
        Design design = design();

        assertEquals(Set.of(Scope.GLOBAL, Scope.REGION), Containment.opened(design, Optional.empty()));
        assertEquals(Set.of(Scope.NETWORK), Containment.opened(design, Optional.of("vpc")));
        assertEquals(Set.of(Scope.NETWORK), Containment.opened(design, Optional.of("group")));
        assertEquals(Set.of(Scope.SUBNET), Containment.opened(design, Optional.of("one")));
    }

    @Test
    void aRefusalSaysWhereAKindLives() {
        Design design = design();

        assertEquals(Optional.empty(), refusal(design, Host.KIND, "one"));
        assertEquals(Optional.empty(), refusal(design, Drawing.NOTE, "one"));
        assertEquals(Optional.empty(), refusal(design, Subnet.KIND, "group"));
        assertEquals(Optional.empty(), refusal(design, ResourceKind.unknown("queue"), "one"));
        assertEquals(
                Optional.of("Users lives outside any region, not in the subnet \"one\""),
                refusal(design, Users.KIND, "one"));
        assertEquals(
                Optional.of("Host lives in a region, outside any VPC, or in a subnet, not in the VPC \"vpc\""),
                refusal(design, Host.KIND, "vpc"));
        assertEquals(Optional.of("\"nat\" holds no other resources"), refusal(design, NatGateway.KIND, "nat"));
    }

    @Test
    void aContainerCannotStandInItself() {
        Design design = design();

        assertEquals(
                Optional.of("\"vpc\" cannot stand in itself"),
                Containment.refusal(design, List.of(new PlacementRef("vpc", "a")), Optional.of("group")));
        assertEquals(
                Optional.of("\"group\" cannot stand in itself"),
                Containment.refusal(design, List.of(new PlacementRef("group", "a")), Optional.of("group")));
    }

    @Test
    void aGroupCannotCarryItsContentsToWhereTheyCannotLive() {
        assertEquals(
                Optional.of("Subnet lives in a VPC, not on the bare canvas"),
                Containment.refusal(design(), List.of(new PlacementRef("group", "a")), Optional.empty()));
    }

    @Test
    void aDropKeepsThePlaceOnTheCanvasAndGrowsTheContainer() {
        Design design = design();
        Bounds before = absolute(design, NAT);
        Design dropped = Moving.drop(design, List.of(NAT), 7, 5, Optional.of("two"));

        assertEquals(before.movedBy(7, 5), absolute(dropped, NAT));
        assertEquals(Optional.of("two"), Places.find(dropped, NAT).orElseThrow().in());
        assertTrue(absolute(dropped, new PlacementRef("two", "a")).contains(before.movedBy(7, 5)));
        assertTrue(absolute(dropped, new PlacementRef("vpc", "a"))
                .contains(absolute(dropped, new PlacementRef("two", "a"))));
    }

    @Test
    void aForbiddenDropIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Moving.drop(design(), List.of(NAT), 0, 0, Optional.of("vpc")));
    }

    @Test
    void whatStandsInAMovedContainerMovesOnce() {
        Design design = design();
        List<PlacementRef> both = List.of(NAT, new PlacementRef("one", "a"));

        assertEquals(absolute(design, NAT).movedBy(3, 4), absolute(Moving.by(design, both, 3, 4), NAT));
        assertEquals(Places.find(design, NAT), Places.find(Moving.by(design, both, 3, 4), NAT));
    }

    @Test
    void aContainerDroppedAroundBoxesAdoptsThoseThatMayStandInIt() {
        Design design = Designs.named("Around")
                .add("vpc", Vpc.KIND)
                .bounds("a", 0, 0, 500, 500)
                .add("subnet", Subnet.KIND, "a@vpc")
                .bounds("a", 10, 10, 300, 300)
                .add("alb", LoadBalancer.KIND, "a@vpc")
                .bounds("a", 20, 30, 100, 50)
                .add("edge", LoadBalancer.KIND, "a@vpc")
                .bounds("a", 250, 30, 100, 50)
                .add("files", ObjectStorage.KIND, "a@vpc")
                .bounds("a", 20, 100, 100, 50)
                .build();
        Design adopted = Adopting.around(design, "subnet");

        assertEquals(List.of(new PlacementRef("alb", "a")), adopted.contents("subnet"));
        assertEquals(
                new Bounds(10, 20, 100, 50),
                adopted.resources().get("alb").place().bounds());
    }

    @Test
    void aContainerCannotBecomeTooSmallForItsContents() {
        Design design = Designs.named("Small")
                .add("vpc", Vpc.KIND)
                .bounds("a", 100, 100, 400, 400)
                .add("subnet", Subnet.KIND, "a@vpc")
                .bounds("a", 50, 60, 200, 100)
                .build();
        var vpc = new PlacementRef("vpc", "a");
        var subnet = new PlacementRef("subnet", "a");
        Design resized = Resizing.to(design, vpc, new Bounds(300, 300, 10, 10));

        assertEquals(new Bounds(150, 160, 200, 164), absolute(resized, vpc));
        assertEquals(absolute(design, subnet), absolute(resized, subnet));
    }

    @Test
    void aBoxKeepsALeastSize() {
        assertEquals(
                new Bounds(5, 5, Resizing.LEAST, 40),
                Places.find(Resizing.to(design(), NAT, new Bounds(5, 5, -3, 40)), NAT)
                        .orElseThrow()
                        .bounds());
    }

    @Test
    void nothingButWhatIsMovedChangesItsPlaceOnTheCanvas() {
        for (long seed = 0; seed < 80; seed++) {
            Design design = RandomDesigns.of(seed);
            var random = new Random(seed);
            List<PlacementRef> all =
                    design.resources().stream().flatMap(Places::refs).toList();
            if (all.isEmpty()) {
                continue;
            }
            PlacementRef moved = all.get(random.nextInt(all.size()));
            Set<PlacementRef> carried = Places.withContents(design, List.of(moved));
            Design after = Moving.nudge(design, List.of(moved), random.nextInt(900) - 450, random.nextInt(900) - 450);

            assertEquals(corners(design, all, carried), corners(after, all, carried), "seed " + seed);
            assertEquals(design.connections(), after.connections());
        }
    }

    /// Where everything stands that neither moves along nor is a container, which may grow.
    private static Map<PlacementRef, Bounds> corners(
            Design design, List<PlacementRef> all, Collection<PlacementRef> carried) {
        var corners = new TreeMap<PlacementRef, Bounds>();
        for (PlacementRef ref : all) {
            if (!carried.contains(ref)
                    && !design.resources().get(ref.resource()).kind().container()) {
                corners.put(ref, absolute(design, ref));
            }
        }
        return corners;
    }

    private static Optional<String> refusal(Design design, ResourceKind kind, String container) {
        return Containment.refusal(design, kind, Optional.of(container));
    }

    private static Design design() {
        return Designs.named("Places")
                .vpc("vpc", "10.0.0.0/16")
                .add("group", Drawing.GROUP, "a@vpc")
                .subnet("one", "group", "10.0.0.0/24", "public", "a")
                .subnet("two", "group", "10.0.1.0/24", "public", "b")
                .add("nat", NatGateway.KIND, "a@one")
                .build();
    }
}

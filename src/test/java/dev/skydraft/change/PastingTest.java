package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.RandomDesigns;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.net.CidrText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PastingTest {
    private static final Selection API = Selection.of(new PlacementRef("api", "a"));
    private static final Selection SUBNET = Selection.of(new PlacementRef("private-a", "a"));

    @Test
    void aDuplicateHasTheSelectedPlacementsAFreeNameAndWhatEnvironmentsSay() {
        Edit edit = Pasting.duplicate(shop(), API, 24, 24);
        Resource original = shop().resources().get("api");

        assertEquals("Duplicate api", edit.label());
        assertEquals(Selection.of(new PlacementRef("api-2", "a")), edit.selection());
        assertEquals(
                original.withId("api-2")
                        .withName("api 2")
                        .withAt(List.of(original.place()
                                .withBounds(original.place().bounds().movedBy(24, 24)))),
                edit.design().resources().get("api-2"));
        assertEquals(
                Values.NONE.with(Scaling.DESIRED, 1L),
                edit.design().environment("dev").override("api-2"));
        assertEquals(shop().connections(), edit.design().connections());
    }

    @Test
    void aDuplicatedSubnetGetsTheNextFreeBlockAndItsContentsTheConnectionsAmongThem() {
        Design design = Pasting.duplicate(shop(), SUBNET, 24, 24).design();

        assertEquals(Optional.of(CidrText.of("10.0.0.0/24")), cidr(design, "private-a-2"));
        assertEquals(List.of("api-2", "cache-2"), ids(design, "private-a-2"));
        assertEquals(
                Optional.of(Connection.of(
                        "api-2-cache-2", shop().connections().get("api-cache").kind(), "api-2", "cache-2")),
                design.connections().find("api-2-cache-2"));
        assertEquals(3, design.connections().size());
        assertEquals(List.of("web"), design.resources().get("api-2").groups());
    }

    @Test
    void aDuplicatedVpcMovesToAFreeBlockWithItsSubnetsAndGroups() {
        Design design = Pasting.duplicate(shop(), Selection.of(new PlacementRef("vpc", "a")), 900, 0)
                .design();

        assertEquals(Optional.of(CidrText.of("10.1.0.0/16")), cidr(design, "vpc-2"));
        assertEquals(Optional.of(CidrText.of("10.1.1.0/24")), cidr(design, "private-a-2"));
        assertEquals(Optional.of(CidrText.of("10.1.2.0/24")), cidr(design, "private-b-2"));
        assertEquals(List.of("web-2"), design.resources().get("api-2").groups());
        assertEquals(
                new SecurityGroup("web-2", "web", "vpc-2", List.of(Designs.inbound(80, "web-2")), Values.NONE),
                design.groups().get("web-2"));
        assertEquals("vpc 2", design.resources().get("vpc-2").name());
    }

    @Test
    void aCopyIsPastedWithItsCornerWhereWanted() {
        Clip clip = Copying.copy(shop(), API);
        Edit edit = Pasting.into(shop(), clip, Optional.of("private-b"), 30, 40);
        Bounds bounds = shop().resources().get("api").place().bounds();

        assertEquals("Paste api", edit.label());
        assertEquals(
                bounds.at(30, 40),
                edit.design().resources().get("api-2").place().bounds());
        assertEquals(
                Optional.of("private-b"),
                edit.design().resources().get("api-2").place().in());
    }

    @Test
    void aCopyLosesTheGroupsOfAnotherNetwork() {
        Design design = Designs.named("Other")
                .vpc("vpc-9", "10.9.0.0/16")
                .subnet("far", "vpc-9", "10.9.0.0/24", "private", "a")
                .build();
        Design both = design.withResources(shop().resources()
                        .with(design.resources().get("vpc-9"))
                        .with(design.resources().get("far")))
                .withConnections(shop().connections())
                .withGroups(shop().groups());
        Design pasted = Pasting.into(both, Copying.copy(both, API), Optional.of("far"), 0, 0)
                .design();

        assertEquals(List.of(), pasted.resources().get("api-2").groups());
    }

    @Test
    void pastingIntoAnotherDesignKeepsIdsNamesAndBlocksThatAreFreeThere() {
        Design empty = Design.empty("Empty");
        Design pasted = Pasting.into(
                        empty, Copying.copy(shop(), Selection.of(new PlacementRef("vpc", "a"))), Optional.empty(), 0, 0)
                .design();

        assertEquals(
                List.of("api", "cache", "db", "private-a", "private-b", "vpc"),
                pasted.resources().stream().map(Resource::id).toList());
        assertEquals(Optional.of(CidrText.of("10.0.1.0/24")), cidr(pasted, "private-a"));
        assertEquals(empty.environments(), pasted.environments());
    }

    @Test
    void cuttingAndPastingMovesWithAllConnections() {
        Clip clip = Copying.cut(shop(), API);
        Design without = Deleting.everywhere(shop(), API).design();
        Edit edit = Pasting.into(without, clip, Optional.of("private-b"), 10, 10);

        assertEquals(
                shop().resources()
                        .get("api")
                        .withAt(List.of(shop().resources()
                                .get("api")
                                .place()
                                .withIn(Optional.of("private-b"))
                                .withBounds(shop().resources()
                                        .get("api")
                                        .place()
                                        .bounds()
                                        .at(10, 10)))),
                edit.design().resources().get("api"));
        assertEquals(shop().connections(), edit.design().connections());
        assertEquals(shop().environments(), edit.design().environments());
    }

    @Test
    void pastingWhatWasCutOnceMoreMakesACopy() {
        Clip clip = Copying.cut(shop(), API).again();
        Design again =
                Pasting.into(shop(), clip, Optional.of("private-b"), 10, 10).design();

        assertEquals(shop().connections(), again.connections());
        assertEquals("api 2", again.resources().get("api-2").name());
    }

    @Test
    void aCutPlacementComesBackToItsResource() {
        Selection standby = Selection.of(new PlacementRef("db", "standby"));
        Clip clip = Copying.cut(shop(), standby);
        Design without = Deleting.everywhere(shop(), standby).design();
        Design design =
                Pasting.into(without, clip, Optional.of("private-a"), 10, 200).design();

        assertEquals(
                List.of("primary@private-a", "standby@private-a"),
                design.resources().get("db").at().stream()
                        .map(p -> p.key() + "@" + p.in().orElseThrow())
                        .toList());
        assertEquals(shop().environments(), design.environments());
    }

    @Test
    void aCutPrimaryTakesItsPartBack() {
        Selection primary = Selection.of(new PlacementRef("db", "primary"));
        Clip clip = Copying.cut(shop(), primary);
        Design without = Deleting.everywhere(shop(), primary).design();
        Design design =
                Pasting.into(without, clip, Optional.of("private-b"), 10, 200).design();

        assertEquals(
                List.of("standby@private-b", "primary@private-b"),
                design.resources().get("db").at().stream()
                        .map(p -> p.key() + "@" + p.in().orElseThrow())
                        .toList());
        assertEquals(shop().environments(), design.environments());
        assertEquals(shop().connections(), design.connections());
    }

    @Test
    void pastingWhatAnUndoBroughtBackCopies() {
        Clip clip = Copying.cut(shop(), Selection.of(new PlacementRef("db", "standby")));
        Design design =
                Pasting.into(shop(), clip, Optional.of("private-a"), 10, 200).design();

        assertEquals(shop().resources().get("db"), design.resources().get("db"));
        assertEquals("primary", design.resources().get("db-2").place().key());
    }

    @Test
    void aCopiedStandbyIsThePrimaryOfItsCopy() {
        Design design = Pasting.duplicate(shop(), Selection.of(new PlacementRef("db", "standby")), 0, 90)
                .design();

        assertEquals("primary", design.resources().get("db-2").place().key());
        assertEquals(shop().environment("dev"), design.environment("dev"));
    }

    @Test
    void whatCannotStandThereIsNotPasted() {
        Clip clip = Copying.copy(shop(), SUBNET);

        assertEquals(
                Optional.of("Subnet lives in a VPC, not on the bare canvas"),
                Pasting.refusal(shop(), clip, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> Pasting.into(shop(), clip, Optional.empty(), 0, 0));
        assertEquals(
                Optional.of("There is nothing to paste, expected boxes that were copied or cut"),
                Pasting.refusal(shop(), Copying.copy(shop(), Selection.NONE), Optional.empty()));
    }

    @Test
    void theContentsOfACopiedGroupMustBeAllowedToo() {
        Design design = Designs.named("Grouped")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private", "vpc", "10.0.1.0/24", "private", "a")
                .add("group", Drawing.GROUP, "a@private")
                .add("nat", NatGateway.KIND, "a@group")
                .build();
        Clip clip = Copying.copy(design, Selection.of(new PlacementRef("group", "a")));

        assertEquals(
                Optional.of("NAT gateway lives in a subnet, not on the bare canvas"),
                Pasting.refusal(design, clip, Optional.empty()));
    }

    @Test
    void aDuplicateStandsBesideItsOriginalWhereContainersNeedNotGrow() {
        assertEquals(new Bounds(656, 44, 184, 64), duplicated("dns").bounds());
        assertEquals(new Bounds(204, 124, 172, 64), duplicated("nat-a").bounds());
        assertEquals(new Bounds(200, 124, 176, 64), duplicated("alb").bounds());
        assertEquals(new Bounds(848, 304, 392, 128), duplicated("private-a").bounds());
    }

    /// The copy of all placements of a resource of TaskFlow: its first one.
    private static Placement duplicated(String id) {
        Resource original = TaskFlow.DESIGN.resources().get(id);
        var selection = Selection.of(Places.refs(original).toList());
        Edit edit = Pasting.beside(TaskFlow.DESIGN, selection);
        return edit.selection().resources().stream()
                .map(edit.design().resources()::get)
                .findFirst()
                .orElseThrow()
                .place();
    }

    @Test
    void whatIsPastedGoesIntoTheNearestContainerThatTakesItButNotIntoItself() {
        Clip subnet = Copying.copy(shop(), SUBNET);
        Clip users = Copying.copy(shop(), Selection.of(new PlacementRef("users", "a")));
        assertEquals(
                Optional.of("private-b"), Pasting.home(shop(), Copying.copy(shop(), API), selected("db", "standby")));
        assertEquals(Optional.of("vpc"), Pasting.home(shop(), subnet, SUBNET));
        assertEquals(Optional.of("vpc"), Pasting.home(shop(), subnet, API));
        assertEquals(Optional.empty(), Pasting.home(shop(), users, API));
        assertEquals(Optional.empty(), Pasting.home(shop(), subnet, Selection.NONE));
    }

    private static Selection selected(String id, String key) {
        return Selection.of(new PlacementRef(id, key));
    }

    @Test
    void aCopyOfEverythingIsTheSameDesignBesideItself() {
        for (long seed = 0; seed < 60; seed++) {
            Design design = RandomDesigns.of(seed);
            Selection all = Selection.of(
                    design.resources().stream().flatMap(Places::refs).toList());
            Design doubled =
                    Drawable.require(Pasting.duplicate(design, all, 5_000, 0).design());

            assertEquals(twice(kinds(design.resources())), kinds(doubled.resources()), "seed " + seed);
            assertEquals(2 * design.connections().size(), doubled.connections().size());
            Design back = Deleting.everywhere(doubled, all(doubled, design)).design();
            assertEquals(design, back, "seed " + seed);
        }
    }

    /// The placements of what only the larger design has.
    private static Selection all(Design larger, Design smaller) {
        return Selection.of(larger.resources().stream()
                .filter(r -> !smaller.resources().has(r.id()))
                .flatMap(Places::refs)
                .toList());
    }

    private static Map<String, Integer> kinds(Collection<Resource> resources) {
        var kinds = new TreeMap<String, Integer>();
        resources.forEach(r -> kinds.merge(r.kind().id(), r.at().size(), Integer::sum));
        return kinds;
    }

    private static Map<String, Integer> twice(Map<String, Integer> counts) {
        counts.replaceAll((_, n) -> 2 * n);
        return counts;
    }

    private static List<String> ids(Design design, String container) {
        return design.contents(container).stream()
                .map(PlacementRef::resource)
                .filter(id -> !id.startsWith("db"))
                .toList();
    }

    private static Optional<CidrText> cidr(Design design, String id) {
        return design.resources().get(id).find(Networking.CIDR);
    }

    private static Design shop() {
        return Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private-a", "vpc", "10.0.1.0/24", "private", "a")
                .subnet("private-b", "vpc", "10.0.2.0/24", "private", "b")
                .group("web", "vpc", Designs.inbound(80, "web"))
                .add("users", Users.KIND)
                .add("api", ContainerService.KIND, "a@private-a")
                .member("web")
                .add("cache", ContainerService.KIND, "a@private-a")
                .add("db", Database.KIND, "primary@private-a", "standby@private-b")
                .connect("users", "api")
                .connect("api", "cache")
                .environment(
                        "dev",
                        e -> e.withPresent("db/standby", false)
                                .withOverride("api", Values.NONE.with(Scaling.DESIRED, 1L)))
                .build();
    }
}

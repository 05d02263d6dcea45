package dev.skydraft.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Users;
import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Filter;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.View;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final Design DESIGN = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("public-a", "vpc", "10.0.0.0/24", "public", "a")
            .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
            .tagged("owner:web")
            .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
            .add("users", Users.KIND)
            .add("alb", LoadBalancer.KIND, "a@public-a")
            .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
            .member("api-sg")
            .add("worker", ContainerService.KIND, "a@private-a")
            .add("db", Database.KIND, "primary@private-a", "standby@private-b")
            .add("remark", Drawing.NOTE, "a@private-a")
            .group("api-sg", "vpc")
            .connect("users", "alb")
            .connect("alb", "api")
            .connect("alb", "worker")
            .connect("api", "db")
            .connect("worker", "db")
            .connect("db", "worker", Connections.LOGS)
            .environment("dev", dev -> dev.withPresent("worker", false))
            .build();

    private static Deployment shown(View view) {
        return Shown.of(Deployment.of(DESIGN, "prod"), view);
    }

    private static View filtered(Filter filter) {
        return View.of("v", "V").withFilter(filter);
    }

    private static View closed(String... containers) {
        return View.of("v", "V").withCollapsed(Set.of(containers));
    }

    private static Set<String> placements(Deployment deployment) {
        return deployment.design().resources().stream()
                .flatMap(r -> r.at().stream().map(p -> r.id() + "/" + p.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> connections(Deployment deployment) {
        return deployment.connections().stream()
                .map(c -> "%s: %s > %s %s"
                        .formatted(c.id(), c.from(), c.to(), c.name())
                        .strip())
                .toList();
    }

    @Test
    void allShowsTheVeryDeployment() {
        Deployment whole = Deployment.of(DESIGN, "prod");
        assertSame(whole, Shown.of(whole, View.ALL));
        assertSame(whole, Shown.next(whole, whole, whole, View.ALL));
        assertSame(whole, Shown.of(whole, filtered(Filter.NONE.withNeighbours(true))));
    }

    @Test
    void aKindOrACategoryIsShownWithTheContainersAroundIt() {
        assertEquals(
                Set.of("db/primary", "db/standby", "private-a/a", "private-b/a", "users/a", "vpc/a"),
                placements(shown(filtered(
                        Filter.NONE.withCategories(Set.of(Category.DATA.id())).withKinds(Set.of("users"))))));
    }

    @Test
    void aTagIsMetByWhatInheritsItWithAllItsPlacements() {
        assertEquals(
                Set.of(
                        "api/a",
                        "api/b",
                        "db/primary",
                        "db/standby",
                        "private-a/a",
                        "private-b/a",
                        "remark/a",
                        "vpc/a",
                        "worker/a"),
                placements(shown(filtered(Filter.NONE.withTags(Set.of("owner:web"))))));
    }

    @Test
    void aContainerIsMetByWhatStandsInItAndASecurityGroupByItsMembers() {
        assertEquals(
                Set.of("api/b", "db/standby", "private-b/a", "vpc/a"),
                placements(shown(filtered(Filter.NONE.withWithin(Set.of("private-b"))))));
        assertEquals(
                Set.of("api/a", "api/b", "private-a/a", "private-b/a", "vpc/a"),
                placements(shown(filtered(Filter.NONE.withWithin(Set.of("api-sg"))))));
    }

    @Test
    void allThatIsAskedForMustBeMet() {
        assertEquals(
                Set.of("worker/a", "api/a", "private-a/a", "vpc/a"),
                placements(shown(filtered(
                        Filter.NONE.withKinds(Set.of("container-service")).withWithin(Set.of("private-a"))))));
    }

    @Test
    void neighboursAreWhatIsConnectedWithWhatIsMet() {
        Deployment shown = shown(filtered(Filter.NONE.withKinds(Set.of("users")).withNeighbours(true)));
        assertEquals(Set.of("alb/a", "public-a/a", "users/a", "vpc/a"), placements(shown));
        assertEquals(List.of("users-alb: users > alb"), connections(shown));
    }

    @Test
    void aCropShowsWhatReachesIntoIt() {
        Bounds api = Places.absolute(DESIGN, DESIGN.resources().get("api").place());
        var crop = new Bounds(api.x() + 1, api.y() + 1, 2, 2);
        assertEquals(
                Set.of("api/a", "private-a/a", "vpc/a"),
                placements(shown(View.of("v", "V").withCrop(Optional.of(crop)))));
    }

    @Test
    void groupsGoWithTheirNetwork() {
        Deployment users = shown(filtered(Filter.NONE.withKinds(Set.of("users"))));
        assertEquals(List.of(), List.copyOf(users.groups()));
        assertEquals(
                List.of("api-sg"),
                shown(closed("vpc")).groups().stream().map(SecurityGroup::id).toList());
    }

    @Test
    void aClosedContainerSaysHowManyResourcesAreInItAndIsSmall() {
        Resource subnet = shown(closed("private-a")).resources().get("private-a");
        assertEquals("3 resources", subnet.kind().summary().of(subnet.values(), Provider.AWS));
        Bounds open = DESIGN.resources().get("private-a").place().bounds();
        assertEquals(open.sized(Math.min(200, open.w()), 64), subnet.place().bounds());
    }

    @Test
    void wiresEndAtTheClosedContainerAndSeveralBecomeOne() {
        Deployment shown = shown(closed("private-a"));
        assertEquals(
                Set.of("alb/a", "api/b", "db/standby", "private-a/a", "private-b/a", "public-a/a", "users/a", "vpc/a"),
                placements(shown));
        assertEquals(
                List.of(
                        "alb-api: alb > private-a 2 connections",
                        "api-db: api > private-a",
                        "db-standby: private-a > db",
                        "users-alb: users > alb"),
                connections(shown));
    }

    @Test
    void aClosedContainerRepeatsNoWireToATargetOutsideAllZonesThatIsDrawnFromAnotherPlacement() {
        Design design = Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
                .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
                .add("files", ObjectStorage.KIND)
                .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                .add("db", Database.KIND, "primary@private-a")
                .connect("api", "files")
                .connect("api", "db")
                .build();
        Deployment whole = Deployment.of(design, "prod");
        assertEquals(
                List.of("api-db: api > private-a", "api-files: api > files"),
                connections(Shown.of(whole, closed("private-a"))));
        assertEquals(
                List.of("api-files: private-a > files", "api-files-to-files: private-b > files"),
                connections(Shown.of(whole, closed("private-a", "private-b"))).stream()
                        .filter(line -> line.endsWith("files"))
                        .toList());
    }

    @Test
    void aContainerClosedInAClosedOneIsCountedWithIt() {
        Deployment shown = shown(closed("vpc", "private-a"));
        assertEquals(Set.of("users/a", "vpc/a"), placements(shown));
        Resource vpc = shown.resources().get("vpc");
        assertEquals("7 resources", vpc.kind().summary().of(vpc.values(), Provider.AWS));
        assertEquals(List.of("users-alb: users > vpc"), connections(shown));
    }

    @Test
    void whatIsAbsentIsNotCounted() {
        Deployment dev = Shown.of(Deployment.of(DESIGN, "dev"), closed("private-a"));
        Resource subnet = dev.resources().get("private-a");
        assertEquals("2 resources", subnet.kind().summary().of(subnet.values(), Provider.AWS));
        assertEquals(Optional.empty(), dev.connections().find("alb-worker"));
    }

    @Test
    void idsOfGoneContainersAreHarmless() {
        assertEquals(placements(shown(View.ALL)), placements(shown(closed("gone", "alb"))));
    }
}

package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.Users;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignTest {
    private static final Design SHOP = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("private-a", "vpc", "10.0.1.0/24", "private", "a")
            .add("box", Drawing.GROUP, "a@private-a")
            .add("users", Users.KIND)
            .add("api", ContainerService.KIND, "a@box", "b@private-a")
            .connect("users", "api")
            .group("sg", "vpc")
            .environment("dev", e -> e)
            .environment("test", "dev", e -> e)
            .build();

    @Test
    void anEmptyDesignHasOneEnvironment() {
        assertEquals(
                List.of(Environment.root("prod", "prod")), Design.empty("New").environments());
    }

    @Test
    void aChainLeadsFromTheEnvironmentToTheRoot() {
        assertEquals(
                List.of("test", "dev", "prod"),
                SHOP.chain(SHOP.environment("test")).stream()
                        .map(Environment::id)
                        .toList());
    }

    @Test
    void elementsOfEverySortAreFoundById() {
        assertEquals(Optional.of(SHOP.resources().get("api")), SHOP.element("api"));
        assertEquals(Optional.of(SHOP.connections().get("users-api")), SHOP.element("users-api"));
        assertEquals(Optional.of(SHOP.groups().get("sg")), SHOP.element("sg"));
        assertEquals(Optional.empty(), SHOP.element("db"));
    }

    @Test
    void containersAreListedInnermostFirst() {
        Placement inBox = SHOP.resources().get("api").placement("a").orElseThrow();
        assertEquals(
                List.of("box", "private-a", "vpc"),
                SHOP.around(inBox).stream().map(Resource::id).toList());
    }

    @Test
    void contentsAreThePlacementsDirectlyInAContainer() {
        assertEquals(List.of(new PlacementRef("api", "b"), new PlacementRef("box", "a")), SHOP.contents("private-a"));
        assertEquals(List.of(), SHOP.contents("users"));
    }

    @Test
    void aFreeIdIsTheSlugOfTheNameWithTheFirstFreeNumber() {
        assertEquals("api-2", SHOP.freeId("API"));
        assertEquals("sg-2", SHOP.freeId("SG"));
        assertEquals("db", SHOP.freeId("DB"));
        Design two = SHOP.with(Resource.of("api-2", Users.KIND, "", Placement.onCanvas("a", new Bounds(0, 0, 1, 1))));
        assertEquals("api-3", two.freeId("API"));
    }

    @Test
    void touchedAreTheElementsThatDiffer() {
        Design after = SHOP.withResource("api", r -> r.withName("Shop API"))
                .withConnections(Elements.none())
                .with(SHOP.groups().get("sg").withName("Shop"));
        assertEquals(Set.of("api", "users-api", "sg"), Design.touched(SHOP, after));
        assertEquals(Set.of("api", "users-api", "sg"), Design.touched(after, SHOP));
        assertEquals(Set.of(), Design.touched(SHOP, SHOP));
    }

    @Test
    void nothingChangedIsTheSameDesign() {
        assertSame(SHOP, SHOP.withResource("api", r -> r));
        assertSame(SHOP, SHOP.withResource("db", r -> r.withName("x")));
        assertSame(SHOP, SHOP.withEnvironment("dev", e -> e));
        assertSame(SHOP, SHOP.withResources(SHOP.resources()));
    }
}

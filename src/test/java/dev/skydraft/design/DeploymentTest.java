package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeploymentTest {
    private static final Design SHOP = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("private-a", "vpc", "10.0.1.0/24", "private", "a")
            .subnet("private-b", "vpc", "10.0.2.0/24", "private", "b")
            .add("box", Drawing.GROUP, "a@private-b")
            .add("api", ContainerService.KIND, "a@private-a", "b@box")
            .set(Scaling.DESIRED, 4L)
            .set(ContainerService.CPU, BigDecimal.ONE)
            .add("db", Database.KIND, "primary@private-a", "standby@private-b")
            .add("files", ObjectStorage.KIND)
            .connect("api", "db")
            .set(Connections.PORT, 5432L)
            .connect("api", "files")
            .environment("dev", DeploymentTest::dev)
            .environment("test", "dev", DeploymentTest::test)
            .build();

    private static Environment dev(Environment dev) {
        return dev.withOverride("api", dev.override("api").with(Scaling.DESIRED, 2L))
                .withOverride("api-db", dev.override("api-db").with(Connections.PORT, 6432L))
                .withSettings(dev.settings().with(Settings.HOURS, BigDecimal.valueOf(300)))
                .withPresent("db/standby", false)
                .withPresent("files", false);
    }

    private static Environment test(Environment test) {
        return test.withOverride("api", test.override("api").with(ContainerService.CPU, BigDecimal.TWO))
                .withPresent("db/standby", true)
                .withPresent("private-a", false);
    }

    private static Deployment in(String environment) {
        return Deployment.of(SHOP, environment);
    }

    private static List<String> ids(Elements<?> elements) {
        return elements.stream().map(Identified::id).toList();
    }

    @Test
    void theRootShowsTheDesignItself() {
        assertSame(SHOP.resources(), in("prod").resources());
        assertSame(SHOP.connections(), in("prod").connections());
    }

    @Test
    void anOverrideReplacesOneValueAndKeepsTheOthers() {
        Resource api = in("dev").resources().get("api");
        assertEquals(2L, api.values().get(Scaling.DESIRED));
        assertEquals(BigDecimal.ONE, api.values().get(ContainerService.CPU));
    }

    @Test
    void layersAddUpAlongTheChain() {
        Resource api = in("test").resources().get("api");
        assertEquals(2L, api.values().get(Scaling.DESIRED));
        assertEquals(BigDecimal.TWO, api.values().get(ContainerService.CPU));
    }

    @Test
    void connectionsAreOverriddenToo() {
        assertEquals(6432L, in("dev").connections().get("api-db").values().get(Connections.PORT));
        assertEquals(5432L, in("prod").connections().get("api-db").values().get(Connections.PORT));
    }

    @Test
    void settingsComeFromTheNearestEnvironmentThatHasThem() {
        Settings whole = Settings.of(Values.NONE);
        Settings short300 = Settings.of(Values.NONE.with(Settings.HOURS, BigDecimal.valueOf(300)));
        assertEquals(whole, in("prod").settings());
        assertEquals(short300, in("dev").settings());
        assertEquals(short300, in("test").settings());
    }

    @Test
    void anAbsentPlacementLeavesTheOthers() {
        assertEquals(
                List.of("primary"),
                in("dev").resources().get("db").at().stream()
                        .map(Placement::key)
                        .toList());
    }

    @Test
    void anAbsentEndTakesItsConnectionsAway() {
        assertEquals(List.of("api-db"), ids(in("dev").connections()));
    }

    @Test
    void anAbsentContainerTakesItsContentsAwayAndAStrongerLayerBringsAPlacementBack() {
        Deployment test = in("test");
        assertEquals(List.of("api", "box", "db", "private-b", "vpc"), ids(test.resources()));
        assertEquals(List.of(new PlacementRef("api", "b")), refs(test, "api"));
        assertEquals(List.of(new PlacementRef("db", "standby")), refs(test, "db"));
    }

    @Test
    void whatStandsInAnAbsentGroupIsAbsentAtAnyDepth() {
        Design without = SHOP.withEnvironment("dev", e -> e.withPresent("vpc", false));
        assertEquals(List.of(), ids(Deployment.of(without, "dev").resources()));
        assertEquals(List.of(), ids(Deployment.of(without, "dev").connections()));
    }

    @Test
    void aContainerIsAbsentWhenItsOnlyPlacementIs() {
        Design without = SHOP.withEnvironment("dev", e -> e.withPresent("box/a", false));
        assertEquals(List.of(new PlacementRef("api", "a")), refs(Deployment.of(without, "dev"), "api"));
    }

    @Test
    void aResourceWithoutAnyPlacementLeftIsAbsent() {
        Design without =
                SHOP.withEnvironment("dev", e -> e.withPresent("api/a", false).withPresent("api/b", false));
        assertEquals(Optional.empty(), Deployment.of(without, "dev").find("api"));
    }

    private static List<PlacementRef> refs(Deployment deployment, String id) {
        return deployment.resources().get(id).at().stream()
                .map(p -> new PlacementRef(id, p.key()))
                .toList();
    }

    @Test
    void whatNoLayerTouchesStaysTheSameObject() {
        for (String untouched : List.of("vpc", "private-a", "private-b", "box")) {
            assertSame(SHOP.resources().get(untouched), in("dev").resources().get(untouched));
        }
        assertNotSame(SHOP.resources().get("api"), in("dev").resources().get("api"));
    }

    @Test
    void zoneAndTierAreThoseOfTheSubnetAroundLookingThroughGroups() {
        Resource api = SHOP.resources().get("api");
        Placement inBox = api.placement("b").orElseThrow();
        assertEquals(Optional.of("b"), in("prod").zone(inBox));
        assertEquals(Optional.of("private"), in("prod").tier(inBox));
        assertEquals(Optional.of("vpc"), in("prod").around(inBox, Trait.NETWORK).map(Resource::id));
        assertEquals(
                Optional.empty(), in("prod").zone(SHOP.resources().get("files").place()));
    }

    @Test
    void anUnknownEnvironmentIsRefusedWithTheOnesThereAre() {
        var problem = assertThrows(InvalidDesign.class, () -> in("stage"));
        assertEquals("There is no environment \"stage\", expected one of prod, dev, test", problem.getMessage());
    }
}

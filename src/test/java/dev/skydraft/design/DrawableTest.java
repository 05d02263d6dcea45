package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.RandomEdits;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.Users;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawableTest {
    private static final Design GOOD = Designs.named("Good")
            .vpc("vpc", "10.0.0.0/16")
            .add("outer", Drawing.GROUP)
            .add("inner", Drawing.GROUP, "a@outer")
            .add("users", Users.KIND)
            .add("api", ContainerService.KIND, "a@inner", "b@vpc")
            .connect("users", "api")
            .group("sg", "vpc")
            .environment("dev", e -> e)
            .environment("test", "dev", e -> e)
            .build();

    private static void refused(String sentence, UnaryOperator<Design> change) {
        Design changed = change.apply(GOOD);
        assertEquals(
                sentence,
                assertThrows(InvalidDesign.class, () -> Drawable.require(changed))
                        .getMessage());
        assertEquals(
                sentence,
                assertThrows(InvalidDesign.class, () -> Drawable.require(GOOD, changed))
                        .getMessage());
    }

    @Test
    void aDrawableDesignIsHandedBack() {
        assertSame(GOOD, Drawable.require(GOOD));
        Design renamed = GOOD.withResource("api", r -> r.withName("API"));
        assertSame(renamed, Drawable.require(GOOD, renamed));
    }

    @Test
    void aContainerMustExist() {
        refused(
                "The resource \"api\" stands in \"inner\", which does not exist",
                d -> d.withResources(d.resources().without("inner")));
        refused("The resource \"users\" stands in \"nowhere\", which does not exist", d -> move(d, "users", "nowhere"));
    }

    @Test
    void aContainerMustHoldOthers() {
        refused(
                "The resource \"users\" stands in \"api\", which holds no other resources",
                d -> move(d, "users", "api"));
    }

    @Test
    void aKindThatHoldsNothingIsRefusedWhereSomethingStands() {
        refused(
                "The resource \"api\" stands in \"inner\", which holds no other resources",
                d -> d.withResource("inner", r -> Resource.of("inner", Users.KIND, "Inner", r.place())));
    }

    @Test
    void noContainerStandsInItself() {
        refused("The container \"inner\" stands in itself", d -> move(d, "outer", "inner"));
        refused("The container \"vpc\" stands in itself", d -> move(d, "vpc", "vpc"));
    }

    @Test
    void aContainerHasOnePlacement() {
        refused(
                "The container \"vpc\" has 2 placements, expected one",
                d -> d.withResource("vpc", r -> r.with(r.place().withKey("b"))));
    }

    @Test
    void placementKeysAreUniqueInTheirResource() {
        refused(
                "The resource \"api\" has two placements with the key \"a\", expected unique keys",
                d -> d.withResource("api", r -> r.withPlacement("b", p -> p.withKey("a"))));
    }

    @Test
    void aConnectionNeedsBothEnds() {
        refused(
                "The connection \"users-api\" ends at \"users\", which does not exist",
                d -> d.withResources(d.resources().without("users")));
        refused(
                "The connection \"users-api\" ends at \"db\", which does not exist",
                d -> d.withConnections(
                        d.connections().with(d.connections().get("users-api").withEnds("users", "db"))));
        refused(
                "The connection \"new\" ends at \"db\", which does not exist",
                d -> d.with(Connection.of("new", Connections.TRAFFIC, "db", "api")));
    }

    @Test
    void aSecurityGroupNeedsItsNetwork() {
        refused(
                "The security group \"sg\" belongs to the network \"lan\", which does not exist",
                d -> d.with(d.groups().get("sg").withNetwork("lan")));
    }

    @Test
    void idsAreUniqueOverAllElements() {
        refused(
                "Two elements have the id \"users\", expected unique ids",
                d -> d.with(Connection.of("users", Connections.TRAFFIC, "users", "api")));
        refused(
                "Two elements have the id \"api\", expected unique ids",
                d -> d.with(d.groups().get("sg").withId("api")));
    }

    @Test
    void everyEnvironmentIsBasedOnTheRootInTheEnd() {
        refused(
                "The environment \"dev\" is based on \"test\", expected a chain that ends at the root \"prod\"",
                d -> d.withEnvironment("dev", e -> Environment.basedOn("test", "dev", "Dev")));
        refused(
                "The environment \"dev\" is based on \"lost\", expected a chain that ends at the root \"prod\"",
                d -> d.withEnvironment("dev", e -> Environment.basedOn("lost", "dev", "Dev")));
        refused(
                "The environment \"dev\" is based on none, expected one that leads to the root \"prod\"",
                d -> d.withEnvironment("dev", e -> Environment.root("dev", "Dev")));
    }

    @Test
    void environmentIdsAreUnique() {
        refused(
                "Two environments have the id \"dev\", expected unique ids",
                d -> d.withEnvironments(List.of(
                        d.root(), d.environment("dev"), d.environment("dev").withName("Other"))));
    }

    @Test
    void aDesignNeedsARoot() {
        assertThrows(InvalidDesign.class, () -> GOOD.withEnvironments(List.of()));
        assertThrows(InvalidDesign.class, () -> GOOD.withEnvironments(List.of(GOOD.environment("dev"))));
    }

    @Test
    void aResourceNeedsAPlacement() {
        assertThrows(InvalidDesign.class, () -> GOOD.resources().get("api").withAt(List.of()));
    }

    private static Design move(Design design, String id, String container) {
        return design.withResource(id, r -> r.withPlacement("a", p -> p.withIn(Optional.of(container))));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void lookingOnlyAtWhatChangedFindsWhatLookingAtEverythingFinds(long seed) {
        var random = new Random(seed);
        var edits = new RandomEdits(seed);
        Design design = RandomEdits.design(seed, 60);
        for (int i = 0; i < 300; i++) {
            Design before = design;
            Design after = spoiled(edits.next(before), random);
            assertEquals(problem(() -> Drawable.require(after)), problem(() -> Drawable.require(before, after)));
            design = problem(() -> Drawable.require(after)).isEmpty() ? after : edits.next(before);
        }
    }

    /// Takes one resource out or gives one connection another end, whatever becomes of the rest.
    private static Design spoiled(Design design, Random random) {
        if (design.resources().isEmpty()) {
            return design;
        }
        Resource any = design.resources().get(random.nextInt(design.resources().size()));
        return switch (random.nextInt(4)) {
            case 0 -> design.withResources(design.resources().without(any.id()));
            case 1 -> move(design, any.id(), any.id());
            case 2 ->
                design.withConnections(design.connections()
                        .map(c -> Optional.of(c.touches(any.id()) ? c.withEnds(any.id(), "gone") : c)));
            default -> design;
        };
    }

    private static Optional<String> problem(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (InvalidDesign e) {
            return Optional.of(e.getMessage());
        }
    }
}

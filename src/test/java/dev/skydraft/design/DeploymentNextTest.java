package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.RandomEdits;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentNextTest {
    private static final Design PAIR = Designs.named("Pair")
            .add("box", Drawing.GROUP)
            .add("one", ContainerService.KIND)
            .add("two", ContainerService.KIND)
            .connect("one", "two")
            .environment(
                    "dev",
                    e -> e.withOverride("one", e.override("one").with(Scaling.DESIRED, 2L))
                            .withPresent("box", false))
            .build();
    private static final Deployment DEV = Deployment.of(PAIR, "dev");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theNextDeploymentIsTheOneSeenAnew(long seed) {
        var edits = new RandomEdits(seed);
        Design design = RandomEdits.design(seed, 40);
        for (int i = 0; i < 300; i++) {
            Design changed = edits.next(design);
            for (Environment environment : design.environments()) {
                if (changed.findEnvironment(environment.id()).isPresent()) {
                    assertSeenAnew(Deployment.of(design, environment.id()).next(changed));
                }
            }
            design = changed;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {22, 23, 24})
    void anotherEnvironmentSeenFromOneIsTheOneSeenAnew(long seed) {
        var edits = new RandomEdits(seed);
        Design design = RandomEdits.design(seed, 40);
        for (int i = 0; i < 100; i++) {
            Design changed = edits.next(design);
            for (Environment from : design.environments()) {
                Deployment was = Deployment.of(design, from.id());
                changed.environments().forEach(to -> assertSeenAnew(was.next(changed, to.id())));
            }
            design = changed;
        }
    }

    @Test
    void anEnvironmentSharesWithItsBaseWhatItDoesNotOverride() {
        Deployment prod = Deployment.of(PAIR, "prod");
        Design tried = PAIR.withEnvironments(List.of(
                PAIR.root(),
                Environment.basedOn("prod", "try", "Try").withOverride("one", Values.NONE.with(Scaling.DESIRED, 4L))));
        Deployment seen = prod.next(tried, "try");
        assertSame(prod.resources().get("two"), seen.resources().get("two"));
        assertEquals(4L, seen.resources().get("one").values().get(Scaling.DESIRED));
    }

    @Test
    void manySuccessorsInARowStayRight() {
        var edits = new RandomEdits(21);
        Design design = RandomEdits.design(21, 40);
        Deployment deployment = Deployment.of(design, design.root().id());
        for (int i = 0; i < 500; i++) {
            deployment = deployment.next(edits.next(deployment.design()));
            assertSeenAnew(deployment);
        }
    }

    private static void assertSeenAnew(Deployment actual) {
        Deployment expected =
                Deployment.of(actual.design(), actual.environment().id());
        assertEquals(expected.resources(), actual.resources());
        assertEquals(expected.connections(), actual.connections());
        assertEquals(expected.settings(), actual.settings());
        assertEquals(expected.environment(), actual.environment());
    }

    @Test
    void anOverriddenResourceStaysTheSameObjectWhenAnotherChanges() {
        Deployment next = DEV.next(PAIR.withResource("two", r -> r.with(Scaling.DESIRED, 3L)));
        assertSame(DEV.resources().get("one"), next.resources().get("one"));
        assertEquals(3L, next.resources().get("two").values().get(Scaling.DESIRED));
    }

    @Test
    void anOverriddenResourceStaysTheSameObjectWhenAnotherIsOverridden() {
        Deployment next = DEV.next(PAIR.withEnvironment(
                "dev", e -> e.withOverride("two", e.override("two").with(Scaling.DESIRED, 3L))));
        assertSame(DEV.resources().get("one"), next.resources().get("one"));
        assertSame(DEV.connections().get("one-two"), next.connections().get("one-two"));
        assertEquals(3L, next.resources().get("two").values().get(Scaling.DESIRED));
    }

    @Test
    void aResourceMovedIntoAnAbsentContainerIsGoneWithItsConnections() {
        Deployment next =
                DEV.next(PAIR.withResource("two", r -> r.withPlacement("a", p -> p.withIn(Optional.of("box")))));
        assertEquals(Optional.empty(), next.find("two"));
        assertEquals(List.of(), next.connections());
    }

    @Test
    void aLeafThatBecomesAContainerTakesItsNewContentsAwayWhereItIsAbsent() {
        Design absent = PAIR.withEnvironment("dev", e -> e.withPresent("one", false));
        Deployment before = Deployment.of(absent, "dev");
        Design changed = absent.withResource("one", r -> ofKind(r, Drawing.FRAME))
                .withResource("two", r -> r.withPlacement("a", p -> p.withIn(Optional.of("one"))));
        assertEquals(List.of(), before.next(changed).resources());
    }

    private static Resource ofKind(Resource resource, ResourceKind kind) {
        return Resource.of(resource.id(), kind, resource.name(), resource.place());
    }

    @Test
    void aDesignWithoutTheEnvironmentIsRefused() {
        assertThrows(InvalidDesign.class, () -> DEV.next(PAIR.withEnvironments(List.of(PAIR.root()))));
    }
}

package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EnvironmentsTest {
    @Test
    void aNewEnvironmentDiffersInNothing() {
        Design design = Environments.add(TaskFlow.DESIGN, "dev", " Load test ");
        Environment added = design.environments().getLast();

        assertEquals(Environment.basedOn("dev", "load-test", "Load test"), added);
        assertEquals(seen(design, "dev"), seen(design, "load-test"));
    }

    @Test
    void aCopySaysTheSameAndACopyOfTheRootIsBasedOnIt() {
        Design design = Environments.duplicate(TaskFlow.DESIGN, "dev", "dev 2");
        Design root = Environments.duplicate(TaskFlow.DESIGN, "prod", "What-if");

        assertEquals(seen(design, "dev"), seen(design, "dev-2"));
        assertEquals(Optional.of("prod"), design.environments().getLast().basedOn());
        assertEquals(
                Environment.basedOn("prod", "what-if", "What-if"),
                root.environments().getLast());
    }

    @Test
    void namesAreNeitherBlankNorTaken() {
        Design design = TaskFlow.DESIGN;

        assertEquals(Optional.empty(), Environments.nameRefusal(design, "dev", "dev"));
        assertEquals(
                Optional.of("There is an environment \"Shop\" already"),
                Environments.nameRefusal(Environments.rename(design, "prod", "Shop"), "dev", " Shop "));
        assertEquals(
                Optional.of("An environment needs a name, expected at least one character"),
                Environments.nameRefusal(design, "dev", " "));
        assertThrows(
                IllegalArgumentException.class,
                () -> Environments.add(design, "dev", design.root().name()));
        assertThrows(IllegalArgumentException.class, () -> Environments.rename(design, "dev", ""));
        assertEquals(
                "test",
                Environments.rename(design, "dev", "test").environment("dev").name());
    }

    @Test
    void theOnlyEnvironmentStays() {
        assertEquals(
                Optional.of("\"prod\" is the only environment, and a design needs one"),
                Environments.deletionRefusal(Design.empty("Empty"), "prod"));
        assertThrows(IllegalArgumentException.class, () -> Environments.delete(Design.empty("Empty"), "prod"));
    }

    @Test
    void theRootStaysWhileSeveralAreBasedOnIt() {
        Design design = Designs.named("Three")
                .environment("dev", e -> e)
                .environment("test", e -> e)
                .build();

        assertEquals(
                Optional.of("\"prod\" is the root that dev and test are based on; delete all but one of these first"),
                Environments.deletionRefusal(design, "prod"));
    }

    @Test
    void theOnlyEnvironmentBasedOnTheRootCanTakeItsPlace() {
        Design design = Environments.delete(TaskFlow.DESIGN, "prod");

        assertEquals(
                List.of("dev"),
                design.environments().stream().map(Environment::id).toList());
        assertEquals(Map.of(), design.root().overrides());
        assertEquals(seen(TaskFlow.DESIGN, "dev"), seen(design, "dev"));
    }

    @Test
    void theStrongerLayerWinsWhereBothSaySomething() {
        Design design = layers();
        Design folded = Environments.delete(design, "dev");

        assertEquals(Optional.of("prod"), folded.environment("what-if").basedOn());
        assertEquals(seen(design, "what-if"), seen(folded, "what-if"));
        assertEquals(
                Values.NONE.with(Scaling.DESIRED, 3L).with(Scaling.MIN, 1L).with(Scaling.MAX, 9L),
                folded.environment("what-if").override("api"));
        assertEquals(
                Values.NONE.with(Settings.REGION, "eu-west-2").with(Settings.HOURS, BigDecimal.TEN),
                folded.environment("what-if").settings());
    }

    @Test
    void theHeirsLayerWinsOverTheRoots() {
        Design design = layers();
        Design heir = Environments.delete(design, "prod");

        assertEquals("dev", heir.root().id());
        assertEquals(seen(design, "dev"), seen(heir, "dev"));
        assertEquals(seen(design, "what-if"), seen(heir, "what-if"));
    }

    private static Design layers() {
        return Designs.named("Layers")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private", "vpc", "10.0.1.0/24", "private", "a")
                .add("api", ContainerService.KIND, "a@private")
                .set(Scaling.DESIRED, 5L)
                .add("worker", ContainerService.KIND, "a@private")
                .environment(
                        "dev",
                        e -> e.withSettings(Values.NONE
                                        .with(Settings.REGION, "eu-west-1")
                                        .with(Settings.HOURS, BigDecimal.TEN))
                                .withOverride(
                                        "api",
                                        Values.NONE.with(Scaling.DESIRED, 2L).with(Scaling.MIN, 1L))
                                .withPresent("worker", false))
                .environment(
                        "what-if",
                        "dev",
                        e -> e.withSettings(Values.NONE.with(Settings.REGION, "eu-west-2"))
                                .withOverride(
                                        "api",
                                        Values.NONE.with(Scaling.DESIRED, 3L).with(Scaling.MAX, 9L))
                                .withPresent("worker", true))
                .build();
    }

    @Test
    void deletingChangesNothingInTheEnvironmentsThatRemain() {
        var commands = new RandomCommands(7);
        Design design = TaskFlow.DESIGN;
        int deleted = 0;
        for (int i = 0; i < 3_000; i++) {
            design = commands.step(design);
            if (i % 10 == 0) {
                for (Environment environment : design.environments()) {
                    if (Environments.deletionRefusal(design, environment.id()).isEmpty()) {
                        deleted++;
                        remainsAsItWas(design, environment.id());
                    }
                }
            }
        }
        assertTrue(deleted > 100, "only " + deleted + " deletions were tried");
    }

    private static void remainsAsItWas(Design design, String deleted) {
        Design without = Drawable.require(Environments.delete(design, deleted));
        Map<String, Seen> before = seen(design);
        before.remove(deleted);
        assertEquals(before, seen(without));
    }

    private static Map<String, Seen> seen(Design design) {
        var seen = new TreeMap<String, Seen>();
        design.environments().forEach(e -> seen.put(e.id(), seen(design, e.id())));
        return seen;
    }

    private static Seen seen(Design design, String environment) {
        var deployment = Deployment.of(design, environment);
        return new Seen(deployment.settings(), deployment.resources(), deployment.connections());
    }

    private record Seen(Settings settings, List<Resource> resources, List<Connection> connections) {}
}

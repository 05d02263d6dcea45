package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Settings;
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

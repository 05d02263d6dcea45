package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentValuesTest {
    @Test
    void inTheRootAValueIsTheElementsOwn() {
        Design design = EnvironmentValues.set(design(), "prod", "api", Scaling.DESIRED, 4L);

        assertEquals(
                Values.NONE.with(Scaling.DESIRED, 4L),
                design.resources().get("api").values());
        assertTrue(EnvironmentValues.differs(design, "prod", "api", Scaling.DESIRED));
        assertFalse(EnvironmentValues.differs(design, "dev", "api", Scaling.DESIRED));
        assertEquals(
                Values.NONE,
                EnvironmentValues.reset(design, "prod", "api", Scaling.DESIRED)
                        .resources()
                        .get("api")
                        .values());
    }

    @Test
    void elsewhereItIsKeptWhereItDiffersFromTheBase() {
        Design set = EnvironmentValues.set(design(), "dev", "api", Scaling.DESIRED, 1L);
        Design same = EnvironmentValues.set(set, "what-if", "api", Scaling.DESIRED, 1L);
        Design other = EnvironmentValues.set(same, "what-if", "api", Scaling.DESIRED, 2L);

        assertEquals(
                Map.of("api", Values.NONE.with(Scaling.DESIRED, 1L)),
                set.environment("dev").overrides());
        assertEquals(set, same);
        assertTrue(EnvironmentValues.differs(other, "what-if", "api", Scaling.DESIRED));
        assertEquals(set, EnvironmentValues.reset(other, "what-if", "api", Scaling.DESIRED));
        assertEquals(set, EnvironmentValues.set(other, "what-if", "api", Scaling.DESIRED, 1L));
    }

    @Test
    void aValueEqualToTheBasesDefaultIsNoDifference() {
        assertEquals(design(), EnvironmentValues.set(design(), "dev", "api", ContainerService.PUBLIC_IP, false));
    }

    @Test
    void aFigureThatIsUnknownInTheBaseDiffersWhateverItIs() {
        Design set = EnvironmentValues.set(design(), "dev", "users-api", Connections.OUT_GB, BigDecimal.ZERO);

        assertTrue(EnvironmentValues.differs(set, "dev", "users-api", Connections.OUT_GB));
    }

    @Test
    void theRootsOwnOverrideGivesWayToTheElementsValue() {
        Design odd =
                design().withEnvironment("prod", e -> e.withOverride("api", Values.NONE.with(Scaling.DESIRED, 7L)));
        Design set = EnvironmentValues.set(odd, "prod", "api", Scaling.DESIRED, 3L);

        assertEquals(EnvironmentValues.set(design(), "prod", "api", Scaling.DESIRED, 3L), set);
    }

    @Test
    void aMistakeIsMendedWhereItWasMade() {
        Design set = EnvironmentValues.set(design(), "dev", "api", Scaling.DESIRED, 9L);

        assertEquals(
                EnvironmentValues.set(design(), "dev", "api", Scaling.DESIRED, 3L),
                EnvironmentValues.setAtSource(set, "what-if", "api", Scaling.DESIRED, 3L));
        assertEquals(
                EnvironmentValues.set(design(), "prod", "api", Scaling.MAX, 3L),
                EnvironmentValues.setAtSource(design(), "what-if", "api", Scaling.MAX, 3L));
    }

    @Test
    void settingsAreKeptWhereTheyDiffer() {
        Design moved = EnvironmentValues.setSetting(design(), "dev", Settings.REGION, "eu-west-1");

        assertEquals(Values.NONE.with(Settings.REGION, "eu-west-1"), EnvironmentValues.settings(moved, "what-if"));
        assertEquals(moved, EnvironmentValues.setSetting(moved, "what-if", Settings.REGION, "eu-west-1"));
        assertEquals(design(), EnvironmentValues.setSetting(moved, "dev", Settings.REGION, "us-east-1"));
        assertEquals(design(), EnvironmentValues.resetSetting(moved, "dev", Settings.REGION));
    }

    private static Design design() {
        return Designs.named("Values")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private", "vpc", "10.0.1.0/24", "private", "a")
                .add("api", ContainerService.KIND, "a@private")
                .set(Scaling.DESIRED, 2L)
                .add("users", Users.KIND)
                .connect("users", "api")
                .environment("dev", e -> e)
                .environment("what-if", "dev", e -> e)
                .build();
    }
}

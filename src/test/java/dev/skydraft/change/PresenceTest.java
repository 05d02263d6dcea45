package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final Selection API_A = Selection.of(new PlacementRef("api", "a"));
    private static final Selection API = Selection.of(new PlacementRef("api", "a"), new PlacementRef("api", "b"));

    @Test
    void aResourceHiddenWithAllItsPlacementsIsAbsentAsAWhole() {
        Edit hidden = Presence.hide(design(), "dev", API);

        assertEquals("Delete api in dev", hidden.label());
        assertEquals(Map.of("api", false), present(hidden.design(), "dev"));
        assertEquals(
                Map.of("prod", true, "dev", false, "what-if", false),
                where(hidden.design(), "api", "prod", "dev", "what-if"));
    }

    @Test
    void onePlacementIsHiddenByItself() {
        Design hidden = Presence.hide(design(), "dev", API_A).design();

        assertEquals(Map.of("api/a", false), present(hidden, "dev"));
        assertTrue(Deployment.of(hidden, "dev").has(new PlacementRef("api", "b")));
    }

    @Test
    void theLastPlacementThatIsPresentTakesTheResourceAlong() {
        Design hidden = Presence.hide(design(), "dev", API_A).design();
        Design both = Presence.hide(hidden, "dev", Selection.of(new PlacementRef("api", "b")))
                .design();

        assertEquals(Map.of("api", false, "api/a", false), present(both, "dev"));
    }

    @Test
    void showingTakesBackWhatTheEnvironmentItselfHid() {
        Design hidden = Presence.hide(design(), "dev", API).design();
        Edit shown = Presence.show(hidden, "dev", API);

        assertEquals("Bring back api in dev", shown.label());
        assertEquals(design(), shown.design());
    }

    @Test
    void showingWhatTheBaseHidesIsADifference() {
        Design hidden = Presence.hide(design(), "dev", API).design();
        Design shown = Presence.show(hidden, "what-if", API).design();

        assertEquals(Map.of("api", true), present(shown, "what-if"));
        assertEquals(Map.of("dev", false, "what-if", true), where(shown, "api", "dev", "what-if"));
    }

    @Test
    void showingOnePlacementOfAnAbsentResourceShowsNoOther() {
        Design hidden = Presence.hide(design(), "dev", API).design();
        Design shown = Presence.show(hidden, "dev", API_A).design();

        assertEquals(
                List.of("a"),
                Deployment.of(shown, "dev").resources().get("api").at().stream()
                        .map(p -> p.key())
                        .toList());
    }

    @Test
    void showingBringsTheContainersAround() {
        Design hidden = Presence.hide(design(), "dev", Selection.of(new PlacementRef("vpc", "a")))
                .design();
        Design shown = Presence.show(hidden, "dev", API_A).design();

        assertTrue(Deployment.of(shown, "dev").has(new PlacementRef("api", "a")));
    }

    @Test
    void whatIsHiddenInTheRootAndShownInOneEnvironmentIsAlsoInWhatIsBasedOnIt() {
        Selection users = Selection.of(new PlacementRef("users", "a"));
        Design hidden = Presence.hide(design(), "prod", users).design();
        Design only = Presence.show(hidden, "dev", users).design();

        assertEquals(
                Map.of("prod", false, "dev", true, "what-if", true, "other", false),
                where(only, "users", "prod", "dev", "what-if", "other"));
    }

    @Test
    void hidingInTheRootKeepsWhatAnotherEnvironmentSaysToBePresent() {
        Design only = Presence.show(design(), "dev", API).design();
        Design hidden = Presence.hide(only, "prod", API).design();

        assertEquals(Map.of("prod", false, "dev", false), where(hidden, "api", "prod", "dev"));
        Design back = Presence.show(hidden, "dev", API).design();
        assertEquals(Map.of("prod", false, "dev", true), where(back, "api", "prod", "dev"));
    }

    @Test
    void connectionsComeAndGoToo() {
        Selection connection = Selection.ofConnection("users-api");
        Edit hidden = Presence.hide(design(), "dev", connection);

        assertEquals("Delete users to api in dev", hidden.label());
        assertEquals(
                List.of(), List.copyOf(Deployment.of(hidden.design(), "dev").connections()));
        assertEquals(design(), Presence.show(hidden.design(), "dev", connection).design());
    }

    private static Map<String, Boolean> where(Design design, String resource, String... environments) {
        return Arrays.stream(environments)
                .collect(Collectors.toMap(
                        e -> e, e -> Deployment.of(design, e).find(resource).isPresent()));
    }

    private static Map<String, Boolean> present(Design design, String environment) {
        return new TreeMap<>(design.environment(environment).present());
    }

    private static Design design() {
        return Designs.named("Presence")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private-a", "vpc", "10.0.1.0/24", "private", "a")
                .subnet("private-b", "vpc", "10.0.2.0/24", "private", "b")
                .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                .add("users", Users.KIND)
                .connect("users", "api")
                .environment("dev", e -> e)
                .environment("what-if", "dev", e -> e)
                .environment("other", e -> e)
                .build();
    }
}

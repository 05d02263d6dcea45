package dev.skydraft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignsTest {
    private final Design design = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
            .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
            .add("users", Users.KIND)
            .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
            .connect("users", "api")
            .environment("dev", dev -> dev.withPresent("api/b", false))
            .build();

    @Test
    void whatIsSaidIsWhatIsBuilt() {
        var users = new PlacementRef("users", "a");
        assertEquals(
                List.of(new Wire("users-api", users, new PlacementRef("api", "a"))),
                Wires.of(Deployment.of(design, "dev")));
    }

    @Test
    void containersFitWhatTheyHold() {
        Bounds vpc = design.resources().get("vpc").place().bounds();
        assertEquals(
                List.of(true, true),
                List.of("private-a", "private-b").stream()
                        .map(id -> new Bounds(0, 0, vpc.w(), vpc.h())
                                .contains(design.resources().get(id).place().bounds()))
                        .toList());
    }

    @Test
    void randomDesignsAreTheSameForTheSameSeed() {
        for (long seed = 0; seed < 100; seed++) {
            assertEquals(RandomDesigns.of(seed), RandomDesigns.of(seed));
        }
    }
}

package dev.skydraft.change;

import static dev.skydraft.BoxDesigns.bounds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkingTest {
    private static final PlacementRef ALB = new PlacementRef("alb", "a");
    private static final PlacementRef API = new PlacementRef("api", "a");

    @Test
    void theNewResourceStandsBesideInTheSameContainerAndIsConnected() {
        Edit edit = Linking.add(design(), ALB, Direction.RIGHT, Database.KIND, Connections.TRAFFIC);

        String id = edit.selection().singleResource().orElseThrow();
        String name = edit.design().resources().get(id).name();
        assertEquals("Add " + name + " linked to alb", edit.label());
        assertTrue(edit.design().connections().has("alb-" + id));
        Bounds alb = bounds(edit.design(), ALB);
        Bounds added = edit.design().resources().get(id).place().bounds();
        assertEquals(
                Optional.of("public"), edit.design().resources().get(id).place().in());
        assertTrue(added.x() >= alb.right());
        assertEquals(alb.y() + alb.h() / 2, added.y() + added.h() / 2, 1);
    }

    @Test
    void severalInOneDirectionFanOutAndCoverNothing() {
        Design design = design();
        for (int i = 0; i < 3; i++) {
            design = Linking.add(design, ALB, Direction.LEFT, Database.KIND, Connections.TRAFFIC)
                    .design();
        }
        List<Bounds> boxes = boundsIn(design, "public");
        assertEquals(4, boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)));
            }
        }
    }

    @Test
    void drawingsAndWhatIsAbsentAreNotLinkedTo() {
        assertEquals(
                Optional.of("\"note\" is a note, which connections cannot end at"),
                Linking.refusal(design(), "prod", new PlacementRef("note", "a")));
        assertEquals(Optional.empty(), Linking.refusal(design(), "prod", ALB));
    }

    @Test
    void aWalkLeadsAlongConnectionsWhicheverWayTheyPoint() {
        var deployment = Deployment.of(design(), "prod");

        assertEquals(Optional.of(API), Walking.next(deployment, ALB, Direction.DOWN));
        assertEquals(Optional.of(ALB), Walking.next(deployment, API, Direction.UP));
        assertEquals(Optional.empty(), Walking.next(deployment, ALB, Direction.UP));
    }

    @Test
    void aWalkPrefersWhatLiesStraightAhead() {
        var deployment = Deployment.of(
                Designs.named("Star")
                        .add("hub", Users.KIND)
                        .bounds("a", 0, 0, 60, 60)
                        .add("ahead", Users.KIND)
                        .bounds("a", 400, 50, 60, 60)
                        .add("aside", Users.KIND)
                        .bounds("a", 80, 300, 60, 60)
                        .add("stranger", Users.KIND)
                        .bounds("a", 100, 0, 60, 60)
                        .connect("hub", "ahead")
                        .connect("aside", "hub")
                        .build(),
                "prod");
        var hub = new PlacementRef("hub", "a");

        assertEquals(Optional.of(new PlacementRef("ahead", "a")), Walking.next(deployment, hub, Direction.RIGHT));
        assertEquals(Optional.of(new PlacementRef("aside", "a")), Walking.next(deployment, hub, Direction.DOWN));
        assertEquals(Optional.empty(), Walking.next(deployment, hub, Direction.LEFT));
    }

    private static List<Bounds> boundsIn(Design design, String container) {
        return design.contents(container).stream()
                .map(ref -> bounds(design, ref))
                .toList();
    }

    private static Design design() {
        return Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .bounds("a", 0, 0, 1200, 900)
                .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
                .bounds("a", 20, 40, 700, 300)
                .add("alb", LoadBalancer.KIND, "a@public")
                .bounds("a", 300, 100, 150, 60)
                .subnet("private", "vpc", "10.0.2.0/24", "private", "a")
                .bounds("a", 20, 400, 700, 300)
                .add("api", ContainerService.KIND, "a@private")
                .bounds("a", 300, 100, 150, 60)
                .add("users", Users.KIND)
                .bounds("a", -400, 0, 100, 60)
                .add("note", Drawing.NOTE)
                .bounds("a", -400, 200, 100, 60)
                .connect("alb", "api")
                .build();
    }
}

package dev.skydraft.change;

import static dev.skydraft.BoxDesigns.bounds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpacingTest {
    private static final PlacementRef API = new PlacementRef("api", "a");
    private static final PlacementRef NAT = new PlacementRef("nat", "a");
    private static final PlacementRef LEFT = new PlacementRef("left", "a");
    private static final PlacementRef RIGHT = new PlacementRef("right", "a");
    private static final PlacementRef VPC = new PlacementRef("vpc", "a");

    private final Design design = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .bounds("a", 0, 0, 800, 300)
            .subnet("left", "vpc", "10.0.1.0/24", "private", "a")
            .bounds("a", 40, 40, 300, 200)
            .subnet("right", "vpc", "10.0.2.0/24", "private", "b")
            .bounds("a", 380, 40, 300, 200)
            .add("api", ContainerService.KIND, "a@left")
            .bounds("a", 20, 60, 100, 64)
            .add("nat", NatGateway.KIND, "a@left")
            .bounds("a", 180, 60, 100, 64)
            .build();

    @Test
    void whatIsBehindTheLineMovesAndContainersThatItCrossesGrow() {
        Edit edit = Spacing.make(design, Axis.HORIZONTAL, 200, 80);
        assertEquals("Make Space", edit.label());
        assertEquals(new Bounds(20, 60, 100, 64), bounds(edit.design(), API));
        assertEquals(new Bounds(260, 60, 100, 64), bounds(edit.design(), NAT));
        assertEquals(new Bounds(40, 40, 380, 200), bounds(edit.design(), LEFT));
        assertEquals(new Bounds(460, 40, 300, 200), bounds(edit.design(), RIGHT));
        assertEquals(new Bounds(0, 0, 880, 300), bounds(edit.design(), VPC));
    }

    @Test
    void spaceIsTakenAwayUntilBoxesWouldMeetTheLine() {
        Edit edit = Spacing.make(design, Axis.HORIZONTAL, 180, -500);
        assertEquals("Remove Space", edit.label());
        assertEquals(new Bounds(140, 60, 100, 64), bounds(edit.design(), NAT));
        assertEquals(new Bounds(40, 40, 260, 200), bounds(edit.design(), LEFT));
    }

    @Test
    void anEmptyContainerShrinksNoFurtherThanToTheLine() {
        Design shrunk = Spacing.make(design, Axis.HORIZONTAL, 500, -400).design();
        assertEquals(new Bounds(380, 40, 120 + 16, 200), bounds(shrunk, RIGHT));
    }

    @Test
    void lockedBoxesStay() {
        Design locked = Locking.lock(design, List.of(RIGHT)).design();
        assertEquals(
                bounds(locked, RIGHT),
                bounds(Spacing.make(locked, Axis.HORIZONTAL, 350, 80).design(), RIGHT));
    }

    @Test
    void takingAwayTheSpaceThatWasMadeGivesTheDesignBack() {
        for (Axis axis : Axis.values()) {
            for (int at = -50; at < 900; at += 37) {
                Design spaced = Spacing.make(design, axis, at, 64).design();
                assertEquals(design, Spacing.make(spaced, axis, at, -64).design(), axis + " at " + at);
            }
        }
    }

    @Test
    void boxesThatStoodApartStandApartAfterwards() {
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Design scattered = scattered(random);
            Axis axis = random.nextBoolean() ? Axis.HORIZONTAL : Axis.VERTICAL;
            Edit edit = Spacing.make(scattered, axis, random.nextInt(400), random.nextInt(-200, 200));
            assertEquals(0, overlaps(scattered));
            assertEquals(0, overlaps(edit.design()), "after " + edit.label());
        }
    }

    /// A subnet with boxes on a grid, some missing, each a little off its place.
    private static Design scattered(Random random) {
        var designs = Designs.named("Scattered")
                .vpc("vpc", "10.0.0.0/16")
                .bounds("a", 0, 0, 600, 600)
                .subnet("subnet", "vpc", "10.0.1.0/24", "private", "a")
                .bounds("a", 20, 40, 500, 500);
        for (int i = 0; i < 16; i++) {
            if (random.nextInt(3) > 0) {
                int x = 20 + 110 * (i % 4) + random.nextInt(30);
                int y = 40 + 110 * (i / 4) + random.nextInt(30);
                designs.add("n" + i, NatGateway.KIND, "a@subnet").bounds("a", x, y, 60, 60);
            }
        }
        return designs.build();
    }

    private static long overlaps(Design design) {
        List<Bounds> boxes = new ArrayList<>();
        design.resources().stream()
                .filter(r -> !r.kind().container())
                .forEach(r -> boxes.add(r.place().bounds()));
        Bounds subnet = design.resources().get("subnet").place().bounds();
        var inside = new Bounds(0, 0, subnet.w(), subnet.h());
        long outside = boxes.stream().filter(b -> !inside.contains(b)).count();
        return outside
                + boxes.stream()
                        .flatMap(a -> boxes.stream().filter(b -> a != b && a.intersects(b)))
                        .count();
    }

    @Test
    void aCloneStandsBesideItsOriginalAndIsConnected() {
        Edit edit = Cloning.beside(design, NAT, Direction.DOWN, Connections.TRAFFIC);
        var clone = new PlacementRef("nat-2", "a");
        assertEquals("Clone and Connect nat", edit.label());
        assertEquals(Selection.of(clone), edit.selection());
        assertEquals(new Bounds(180, 188, 100, 64), bounds(edit.design(), clone));
        assertEquals(
                List.of(Connection.of("nat-nat-2", Connections.TRAFFIC, "nat", "nat-2")),
                List.copyOf(edit.design().connections()));
    }

    @Test
    void roomIsMadeForACloneWhereThereIsNone() {
        Edit right = Cloning.beside(design, API, Direction.RIGHT, Connections.TRAFFIC);
        assertEquals(new Bounds(184, 60, 100, 64), bounds(right.design(), new PlacementRef("api-2", "a")));
        assertEquals(new Bounds(344, 60, 100, 64), bounds(right.design(), NAT));
        Edit left = Cloning.beside(design, API, Direction.LEFT, Connections.TRAFFIC);
        assertEquals(new Bounds(20, 60, 100, 64), bounds(left.design(), new PlacementRef("api-2", "a")));
        assertEquals(new Bounds(184, 60, 100, 64), bounds(left.design(), API));
        assertEquals(
                Optional.of("left"),
                Places.find(left.design(), API).orElseThrow().in());
        assertTrue(bounds(left.design(), LEFT).w() > 300);
    }
}

package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.design.Bend;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.geometry.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BendingTest {
    private static final PlacementRef API = new PlacementRef("api", "a");
    private static final PlacementRef DB = new PlacementRef("db", "primary");
    private static final PlacementRef SUBNET = new PlacementRef("left", "a");
    private static final PlacementRef VPC = new PlacementRef("vpc", "a");
    private static final Wire WIRE = new Wire("api-db", API, DB);

    private final Design straight = Designs.named("Bent")
            .vpc("vpc", "10.0.0.0/16")
            .bounds("a", 100, 100, 800, 500)
            .subnet("left", "vpc", "10.0.1.0/24", "private", "a")
            .bounds("a", 40, 40, 300, 400)
            .subnet("right", "vpc", "10.0.2.0/24", "data", "b")
            .bounds("a", 440, 40, 300, 400)
            .add("api", ContainerService.KIND, "a@left")
            .bounds("a", 40, 80, 160, 64)
            .add("db", Database.KIND, "primary@right")
            .bounds("primary", 40, 240, 160, 64)
            .connect("api", "db")
            .build();
    private final Design bent = Bending.bend(straight, WIRE, true, List.of(500));

    @Test
    void aBentLineRunsWhereItsSegmentWasPut() {
        assertEquals(
                List.of(new Point(340, 252), new Point(500, 252), new Point(500, 412), new Point(580, 412)),
                line(bent));
    }

    @Test
    void aSegmentIsKeptRelativeToTheContainerAroundBothEnds() {
        assertEquals(List.of(new Bend("a", "primary", true, List.of(400))), via(bent));
        Design moved = Moving.by(bent, List.of(VPC), 16, 8);
        assertEquals(via(bent), via(moved));
        assertEquals(516, line(moved).get(1).x());
    }

    @Test
    void whenOneEndMovesTheSegmentStays() {
        Design moved = Moving.by(bent, List.of(API), 0, 40);
        assertEquals(new Point(500, 292), line(moved).get(1));
        assertEquals(new Point(500, 412), line(moved).get(2));
    }

    @Test
    void aSegmentOverABoxStartsAtIt() {
        Design over = Bending.bend(straight, WIRE, true, List.of(240));
        assertEquals(List.of(new Point(240, 284), new Point(240, 412), new Point(580, 412)), line(over));
    }

    @Test
    void severalSegmentsAreKeptInTurn() {
        Design over = Bending.bend(straight, WIRE, true, List.of(360, 520, 560));
        assertEquals(
                List.of(
                        new Point(340, 252),
                        new Point(360, 252),
                        new Point(360, 520),
                        new Point(560, 520),
                        new Point(560, 412),
                        new Point(580, 412)),
                line(over));
    }

    @Test
    void aResizedContainerLeavesTheLineWhereItIs() {
        Design resized = Resizing.to(bent, VPC, new Bounds(60, 60, 900, 600));
        assertEquals(line(bent), line(resized));
        assertEquals(List.of(440), via(resized).getFirst().at());
    }

    @Test
    void boxesPutIntoAGroupLeaveTheLineWhereItIs() {
        Design grouped = Grouping.wrap(bent, Drawing.GROUP, List.of(SUBNET, new PlacementRef("right", "a")))
                .design();
        assertEquals(line(bent), line(grouped));
        assertEquals(List.of(376), via(grouped).getFirst().at());
    }

    @Test
    void aBendGoesWithTheEndOfItsLine() {
        Design two = bent.withResource("api", r -> r.with(r.place().withKey("b")));
        Design without = Deleting.everywhere(two, Selection.of(API)).design();
        assertEquals(List.of(), via(without));
    }

    @Test
    void straighteningLetsTheLineRunByItselfAgain() {
        Edit edit = Bending.straighten(bent, Selection.ofConnection("api-db"));
        assertEquals(straight, edit.design());
        assertEquals("Straighten api to db", edit.label());
        assertEquals(List.of(), Bending.bent(edit.design(), Selection.ofConnection("api-db")));
    }

    private static List<Bend> via(Design design) {
        return design.connections().get("api-db").via();
    }

    private static List<Point> line(Design design) {
        return new Painter(Theme.LIGHT)
                .paint(Deployment.of(design, design.root().id())).figures().stream()
                        .filter(f -> f.subject() instanceof Subject.Line)
                        .map(Figure::line)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow();
    }
}

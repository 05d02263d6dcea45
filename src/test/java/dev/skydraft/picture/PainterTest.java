package dev.skydraft.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.RandomDesigns;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Values;
import dev.skydraft.pattern.Patterns;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {
    private final Painter painter = new Painter(Theme.LIGHT);

    @Test
    void placementsLieWhereTheirContainersPutThem() {
        Picture picture = painter.paint(prod());
        assertEquals(new Bounds(24, 228, 392, 212), place(picture, "public-a", "main"));
        assertEquals(new Bounds(224, 272, 176, 64), place(picture, "alb", "a"));
    }

    @Test
    void absentPlacementsAreGhosts() {
        assertEquals(Set.of("api/public-a", "api/public-b"), ghosts(painter.paint(prod())));
        assertEquals(
                Set.of("api/a", "api/b", "cloudwatch/main", "db/standby", "nat-a/main", "nat-b/main"),
                ghosts(painter.paint(Deployment.of(TaskFlow.DESIGN, "dev"))));
    }

    @Test
    void lineToATargetOutsideAllZonesStartsAtTheNearestPlacement() {
        Picture picture = painter.paint(prod());
        assertEquals(List.of("api/b > ecr/main"), wires(picture, "api-ecr"));
        assertEquals(List.of("api/a > db/primary", "api/b > db/primary"), wires(picture, "api-db"));
        assertEquals(List.of("db/primary > db/standby"), wires(picture, ""));
    }

    @Test
    void connectionThatOnlyItselfIsAbsentIsAGhost() {
        Design design = Designs.named("Shop")
                .add("users", Users.KIND)
                .add("files", ObjectStorage.KIND)
                .connect("users", "files")
                .environment("dev", dev -> dev.withPresent("users-files", false))
                .build();
        assertEquals(List.of(false), ghostWires(design, "prod"));
        assertEquals(List.of(true), ghostWires(design, "dev"));
    }

    @Test
    void lineIsLabelledWithItsNameElseWithWhatItCarries() {
        Design named = TaskFlow.DESIGN.with(
                TaskFlow.DESIGN.connections().get("users-cdn").withName("Web"));
        assertEquals(List.of("HTTPS 443"), texts(wire(painter.paint(prod()), "users-cdn")));
        assertEquals(List.of("Web"), texts(wire(painter.paint(Deployment.of(named, "prod")), "users-cdn")));
    }

    @Test
    void linesThatRunTogetherAreLabelledOnceThereElseEach() {
        Design drawn = Patterns.ALL.getFirst().draw(Values.NONE);
        assertEquals(List.of("HTTPS 443", "HTTPS 443"), labels(drawn, "dns-load-balancer"));
        Design narrow = moved(moved(drawn, "vpc-public-a"), "vpc-public-b");
        assertEquals(List.of("HTTPS 443"), labels(narrow, "dns-load-balancer"));
    }

    /// Farther up, where it leaves no room for text above it.
    private static Design moved(Design design, String subnet) {
        Placement place = design.resources().get(subnet).place();
        return design.withResource(
                subnet, r -> r.withAt(List.of(place.withBounds(place.bounds().movedBy(0, -12)))));
    }

    private List<String> labels(Design design, String connection) {
        return painter.paint(Deployment.of(design, "prod")).figures().stream()
                .filter(f -> f.subject() instanceof Subject.Line
                        && f.subject().element().equals(connection))
                .flatMap(f -> texts(f).stream())
                .toList();
    }

    @Test
    void noteShowsItsTextLineByLine() {
        Design design = Designs.named("Notes")
                .add("note", Drawing.NOTE)
                .set(Drawing.NOTE_TEXT, "First\n\nThird")
                .build();
        assertEquals(List.of("First", "", "Third"), texts(painter.paint(Deployment.of(design, "prod"))));
    }

    @Test
    void aLowBoxShowsItsNameAloneAndNothingOutsideIt() {
        Picture picture = painter.paint(Deployment.of(
                TaskFlow.DESIGN.withResource(
                        "alb",
                        r -> r.withPlacement("a", p -> p.withBounds(p.bounds().sized(176, 24)))),
                "prod"));
        assertEquals(List.of("Application Load Bala…"), texts(figure(picture, "alb", "a")));
    }

    @Test
    void unknownKindIsDrawnWithItsNameAndKind() {
        Design design = Designs.named("Future")
                .add("thing", ResourceKind.unknown("quantum-thing"))
                .build();
        assertEquals(List.of("thing", "quantum-thing"), texts(painter.paint(Deployment.of(design, "prod"))));
    }

    @Test
    void whatDidNotChangeIsTheSameFigure() {
        Deployment before = prod();
        Figure nat = figure(painter.paint(before), "nat-a", "main");
        Design after = TaskFlow.DESIGN.withResource("nat-b", r -> r.withName("Other"));
        assertSame(nat, figure(painter.paint(before.next(after)), "nat-a", "main"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void paintingAfterEditsGivesWhatPaintingAnewGives(long seed) {
        var random = new Random(seed);
        Design design = RandomDesigns.of(seed);
        for (int i = 0; i < 12; i++) {
            design = edited(design, random);
            Deployment deployment = Deployment.of(design, design.root().id());
            assertEquals(
                    new Painter(Theme.LIGHT).paint(deployment).figures(),
                    painter.paint(deployment).figures());
        }
    }

    @Test
    void sketchShowsBoxesWhereTheyAreAndLeavesOtherLines() {
        Painted base = painter.painted(prod(), Overlay.NONE);
        Picture painted = base.picture();
        Design moved = TaskFlow.DESIGN.withResource(
                "ecr", r -> r.withPlacement("main", p -> p.withBounds(p.bounds().movedBy(40, 8))));
        Picture sketch = Sketch.of(Theme.LIGHT, base, base.deployment().next(moved), Overlay.NONE);
        assertEquals(place(painted, "ecr", "main").movedBy(40, 8), place(sketch, "ecr", "main"));
        assertSame(wire(painted, "users-cdn"), wire(sketch, "users-cdn"));
        Shape.Line line = (Shape.Line) wire(sketch, "api-ecr").shapes().getFirst();
        assertEquals(place(sketch, "ecr", "main").x(), line.points().getLast().x());
    }

    @Test
    void frontmostFigureIsHit() {
        Picture picture = painter.paint(prod());
        assertEquals("alb", hit(picture, 300, 300));
        assertEquals("users-cdn", hit(picture, 200, 78));
        assertEquals("internet", hit(picture, 200, 95));
        assertTrue(picture.hit(-100, -100, 4).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyDesignCanBeDrawn(long seed) {
        Design design = RandomDesigns.of(seed);
        design.environments().forEach(environment -> {
            Picture picture = painter.paint(Deployment.of(design, environment.id()));
            assertTrue(picture.figures().size() >= design.resources().size());
        });
    }

    private static Design edited(Design design, Random random) {
        Resource resource =
                design.resources().get(random.nextInt(design.resources().size()));
        return switch (random.nextInt(3)) {
            case 0 -> design.with(resource.withName(resource.name() + "!"));
            case 1 ->
                design.with(resource.withPlacement(
                        resource.place().key(), p -> p.withBounds(p.bounds().movedBy(random.nextInt(90), 8))));
            default ->
                design.withConnections(
                        design.connections().keep(c -> design.connections().size() < 2 || random.nextInt(9) > 0));
        };
    }

    private static Deployment prod() {
        return Deployment.of(TaskFlow.DESIGN, "prod");
    }

    private static Bounds place(Picture picture, String resource, String key) {
        return picture.find(new PlacementRef(resource, key)).orElseThrow();
    }

    private static Figure figure(Picture picture, String resource, String key) {
        var subject = new Subject.Place(new PlacementRef(resource, key));
        return picture.figures().stream()
                .filter(f -> f.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Figure wire(Picture picture, String connection) {
        return picture.figures().stream()
                .filter(f ->
                        f.layer() == Figure.Layer.WIRE && f.subject().element().equals(connection))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ghosts(Picture picture) {
        return picture.figures().stream()
                .filter(Figure::ghost)
                .map(f -> f.subject() instanceof Subject.Place place
                        ? place.ref().toString()
                        : f.subject().element())
                .collect(Collectors.toSet());
    }

    private static List<String> wires(Picture picture, String connection) {
        return picture.figures().stream()
                .map(Figure::subject)
                .filter(s -> s instanceof Subject.Line line
                        && line.wire().connection().equals(connection))
                .map(s -> ((Subject.Line) s).wire())
                .map(wire -> wire.from() + " > " + wire.to())
                .toList();
    }

    private List<Boolean> ghostWires(Design design, String environment) {
        return painter.paint(Deployment.of(design, environment)).figures().stream()
                .filter(f -> f.layer() == Figure.Layer.WIRE)
                .map(Figure::ghost)
                .toList();
    }

    private static List<String> texts(Picture picture) {
        return picture.figures().stream().flatMap(f -> texts(f).stream()).toList();
    }

    private static List<String> texts(Figure figure) {
        return figure.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text())
                .toList();
    }

    private static String hit(Picture picture, double x, double y) {
        return picture.hit(x, y, 4).orElseThrow().subject().element();
    }
}

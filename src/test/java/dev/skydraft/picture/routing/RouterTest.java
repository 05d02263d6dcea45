package dev.skydraft.picture.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
    private static final Bounds LEFT = new Bounds(0, 0, 100, 60);
    private static final Bounds RIGHT = new Bounds(300, 0, 100, 60);
    private static final Bounds FAR = new Bounds(300, 200, 100, 60);

    @Test
    void boxesBesideEachOtherAreJoinedByAStraightLine() {
        assertEquals(List.of(new Point(100, 30), new Point(300, 30)), line(List.of(LEFT, RIGHT), LEFT, RIGHT));
    }

    @Test
    void lineTurnsHalfwayWhereBoxesAreOffset() {
        assertEquals(
                List.of(new Point(100, 30), new Point(200, 30), new Point(200, 230), new Point(300, 230)),
                line(List.of(LEFT, FAR), LEFT, FAR));
    }

    @Test
    void lineGoesAroundABoxInBetween() {
        Bounds between = new Bounds(150, -20, 100, 100);
        List<Point> line = line(List.of(LEFT, between, RIGHT), LEFT, RIGHT);
        assertEquals(List.of(), Lines.crossings(List.of(line), List.of(between)));
    }

    @Test
    void lineTurnsInTheGapBetweenContainers() {
        Bounds upper = new Bounds(-20, -40, 500, 140);
        Bounds lower = new Bounds(-20, 120, 500, 160);
        var terrain = new Terrain(List.of(LEFT, FAR), List.of(upper, lower));
        Bounds beside = new Bounds(150, 200, 100, 60);
        List<Point> line =
                Router.route(terrain, List.of(new Link(LEFT, beside, 0))).getFirst();
        assertEquals(110, line.get(1).y());
        assertEquals(110, line.get(2).y());
    }

    @Test
    void lineGoesAroundAContainerThatIsNoConcernOfIt() {
        Bounds foreign = new Bounds(140, -40, 720, 160);
        Bounds farRight = new Bounds(900, 0, 100, 60);
        var terrain = new Terrain(List.of(LEFT, farRight), List.of(foreign));
        List<Point> line =
                Router.route(terrain, List.of(new Link(LEFT, farRight, 0))).getFirst();
        assertEquals(List.of(), Lines.crossings(List.of(line), List.of(foreign)));
    }

    @Test
    void lineCrossesAContainerWhereTheWayAroundItIsMuchLonger() {
        Bounds foreign = new Bounds(140, -1000, 120, 2000);
        var terrain = new Terrain(List.of(LEFT, RIGHT), List.of(foreign));
        assertEquals(
                List.of(List.of(new Point(100, 30), new Point(300, 30))),
                Router.route(terrain, List.of(new Link(LEFT, RIGHT, 0))));
    }

    @Test
    void lineIntoAContainerCrossesItsBorder() {
        Bounds around = new Bounds(260, -40, 200, 160);
        var terrain = new Terrain(List.of(LEFT, RIGHT), List.of(around));
        assertEquals(
                List.of(List.of(new Point(100, 30), new Point(300, 30))),
                Router.route(terrain, List.of(new Link(LEFT, RIGHT, 0))));
    }

    @Test
    void linesBetweenTheSameBoxesLieBesideEachOther() {
        List<List<Point>> lines = Router.route(
                new Terrain(List.of(LEFT, RIGHT), List.of()),
                List.of(new Link(LEFT, RIGHT, 0), new Link(LEFT, RIGHT, 1)));
        assertEquals(
                List.of(
                        List.of(new Point(100, 24), new Point(300, 24)),
                        List.of(new Point(100, 36), new Point(300, 36))),
                lines);
    }

    @Test
    void linesOfOneBundleShareTheWayOutOfABox() {
        Bounds source = new Bounds(200, -200, 100, 60);
        List<List<Point>> lines = Router.route(
                new Terrain(List.of(source, LEFT, FAR), List.of()),
                List.of(new Link(source, LEFT, 0), new Link(source, FAR, 0)));
        assertEquals(lines.get(0).getFirst(), lines.get(1).getFirst());
    }

    @Test
    void linesOutOfOneSideDoNotCross() {
        Bounds source = new Bounds(0, 100, 100, 60);
        List<Bounds> targets =
                List.of(new Bounds(300, 0, 100, 60), new Bounds(300, 100, 100, 60), new Bounds(300, 200, 100, 60));
        var boxes = new ArrayList<>(targets);
        boxes.add(source);
        List<Link> links = targets.stream()
                .map(t -> new Link(source, t, targets.indexOf(t)))
                .toList();
        List<List<Point>> lines = Router.route(new Terrain(boxes, List.of()), links);
        assertEquals(List.of(), Lines.crossed(lines));
    }

    @Test
    void lineFromABoxToTheContainerAroundItGoesStraightToTheBorder() {
        Bounds container = new Bounds(-60, -100, 600, 300);
        List<Point> line = Router.route(
                        new Terrain(List.of(LEFT), List.of(container)), List.of(new Link(LEFT, container, 0)))
                .getFirst();
        assertEquals(List.of(new Point(0, 30), new Point(-60, 30)), line);
    }

    @Test
    void lineOfABoxToItselfIsALoopOutsideIt() {
        List<Point> line = line(List.of(LEFT), LEFT, LEFT);
        assertEquals(List.of(), Lines.crossings(List.of(line), List.of(LEFT)));
        assertEquals(true, line.size() >= 4);
    }

    @Test
    void boxesThatLieOnEachOtherAreJoinedSomehow() {
        Bounds over = new Bounds(50, 30, 100, 60);
        assertEquals(true, line(List.of(LEFT, over), LEFT, over).size() >= 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noLineCrossesABoxAndNoTwoLieOnEachOther(long seed) {
        var random = new Random(seed);
        List<Bounds> boxes = boxes(random);
        List<Link> links = links(random, boxes);
        List<List<Point>> lines = Router.route(new Terrain(boxes, List.of()), links);
        assertEquals(List.of(), Lines.crossings(lines, boxes));
        assertEquals(List.of(), Lines.offTheBoxes(lines, links));
        assertEquals(List.of(), Lines.onEachOther(lines));
        assertEquals(lines, Router.route(new Terrain(boxes, List.of()), links));
    }

    @Test
    void lineAcrossThousandsOfBoxesCrossesNone() {
        var boxes = new ArrayList<Bounds>();
        for (int row = 0; row < 30; row++) {
            for (int column = 0; column < 30; column++) {
                boxes.add(new Bounds(column * 220, row * 130, 160, 64));
            }
        }
        List<Link> links =
                List.of(new Link(boxes.getFirst(), boxes.getLast(), 0), new Link(boxes.get(29), boxes.get(29 * 30), 1));
        assertEquals(List.of(), Lines.crossings(Router.route(new Terrain(boxes, List.of()), links), boxes));
    }

    private static List<Point> line(List<Bounds> boxes, Bounds from, Bounds to) {
        return Router.route(new Terrain(boxes, List.of()), List.of(new Link(from, to, 0)))
                .getFirst();
    }

    /// Boxes of different sizes in the cells of a grid, some cells empty.
    private static List<Bounds> boxes(Random random) {
        var boxes = new ArrayList<Bounds>();
        for (int cell = 0; cell < 30; cell++) {
            if (random.nextInt(4) > 0) {
                int x = (cell % 6) * 240 + random.nextInt(30);
                int y = (cell / 6) * 160 + random.nextInt(30);
                boxes.add(new Bounds(x, y, 100 + random.nextInt(80), 50 + random.nextInt(40)));
            }
        }
        return boxes;
    }

    private static List<Link> links(Random random, List<Bounds> boxes) {
        var links = new ArrayList<Link>();
        for (int i = 0; i < boxes.size(); i++) {
            Bounds to = boxes.get(random.nextInt(boxes.size()));
            if (!to.equals(boxes.get(i))) {
                links.add(new Link(boxes.get(i), to, i));
            }
        }
        return links;
    }
}

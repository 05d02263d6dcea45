package dev.skydraft.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.RandomDesigns;
import dev.skydraft.RandomEdits;
import dev.skydraft.TaskFlow;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.picture.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
    private static final Comparator<Figure> BY_SUBJECT =
            Comparator.comparing(figure -> figure.subject().toString());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void boxesAndWiresAreThoseOfThePaintedPictureWhateverWasEdited(long seed) {
        var edits = new RandomEdits(seed);
        Design design = RandomDesigns.of(seed);
        String environment = design.root().id();
        Painted base = new Painter(Theme.LIGHT).painted(Deployment.of(design, environment), Overlay.NONE);
        Deployment now = base.deployment();
        for (int i = 0; i < 8; i++) {
            design = edits.next(design);
            if (design.findEnvironment(environment).isEmpty()) {
                return;
            }
            now = now.next(design);
            if (Sketch.possible(base, now)) {
                Picture sketch = Sketch.of(Theme.LIGHT, base, now, Overlay.NONE);
                Picture painted = new Painter(Theme.LIGHT).paint(now);
                assertEquals(boxes(painted), boxes(sketch));
                assertEquals(wires(painted), wires(sketch));
                assertEquals(boxes(sketch), boxes(sketch.within(everything(sketch))));
            }
        }
    }

    @Test
    void sketchOfWhatIsPaintedIsThePaintedPicture() {
        Painted base = new Painter(Theme.LIGHT).painted(Deployment.of(TaskFlow.DESIGN, "prod"), Overlay.NONE);
        assertSame(base.picture(), Sketch.of(Theme.LIGHT, base, base.deployment(), Overlay.NONE));
    }

    @Test
    void whatIsMovedWithBothItsEndsKeepsItsLineAndLabel() {
        Painted base = new Painter(Theme.LIGHT).painted(Deployment.of(TaskFlow.DESIGN, "prod"), Overlay.NONE);
        Design moved = TaskFlow.DESIGN.withResources(TaskFlow.DESIGN
                .resources()
                .map(r -> Optional.of(r.withAt(r.at().stream()
                        .map(p -> p.in().isEmpty() ? p.withBounds(p.bounds().movedBy(640, 320)) : p)
                        .toList()))));
        Picture sketch = Sketch.of(Theme.LIGHT, base, base.deployment().next(moved), Overlay.NONE);
        assertEquals(wiresMovedBy(base.picture(), 640, 320), wiresMovedBy(sketch, 0, 0));
    }

    private static Map<Subject, List<Shape>> wiresMovedBy(Picture picture, int dx, int dy) {
        return picture.figures().stream()
                .filter(figure -> figure.layer() == Figure.Layer.WIRE)
                .collect(Collectors.toMap(
                        Figure::subject,
                        figure -> figure.shapes().stream()
                                .map(shape -> movedBy(shape, dx, dy))
                                .toList()));
    }

    private static Shape movedBy(Shape shape, int dx, int dy) {
        return switch (shape) {
            case Shape.Line line ->
                new Shape.Line(
                        line.points().stream()
                                .map(p -> new Point(p.x() + dx, p.y() + dy))
                                .toList(),
                        line.radius(),
                        line.stroke(),
                        line.arrow());
            case Shape.Label l ->
                new Shape.Label(l.text(), l.full(), l.face(), l.colour(), l.x() + dx, l.baseline() + dy);
            default -> throw new IllegalStateException("Wires have lines and labels");
        };
    }

    @Test
    void figuresInAnAreaAreThoseOfAllThatTouchIt() {
        Painted base = new Painter(Theme.LIGHT).painted(Deployment.of(TaskFlow.DESIGN, "prod"), Overlay.NONE);
        Design moved = TaskFlow.DESIGN.withResource(
                "vpc", r -> r.withPlacement("main", p -> p.withBounds(p.bounds().movedBy(64, 32))));
        Picture sketch = Sketch.of(Theme.LIGHT, base, base.deployment().next(moved), Overlay.NONE);
        var area = new Bounds(300, 300, 200, 150);
        assertEquals(
                sketch.figures().stream()
                        .filter(figure -> grown(figure.bounds()).intersects(area))
                        .toList(),
                sketch.within(area));
    }

    /// Touching counts as being within.
    private static Bounds grown(Bounds box) {
        return new Bounds(box.x() - 1, box.y() - 1, box.w() + 2, box.h() + 2);
    }

    private static Bounds everything(Picture picture) {
        return grown(grown(picture.extent()));
    }

    private static List<Figure> boxes(Picture picture) {
        return boxes(picture.figures());
    }

    private static List<Figure> boxes(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.layer() != Figure.Layer.WIRE)
                .sorted(BY_SUBJECT)
                .toList();
    }

    private static Set<Subject> wires(Picture picture) {
        return picture.figures().stream()
                .filter(figure -> figure.layer() == Figure.Layer.WIRE)
                .map(Figure::subject)
                .collect(Collectors.toSet());
    }
}

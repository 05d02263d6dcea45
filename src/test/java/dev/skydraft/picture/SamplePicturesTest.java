package dev.skydraft.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Lines;
import dev.skydraft.storage.DesignFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of a good drawing, for every sample in every environment.
class SamplePicturesTest {
    static Stream<Arguments> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-designs"))) {
            return files.sorted().toList().stream().flatMap(SamplePicturesTest::environments);
        }
    }

    private static Stream<Arguments> environments(Path file) {
        Design design = DesignFile.read(file);
        return design.environments().stream()
                .map(Environment::id)
                .map(id -> Arguments.of(file.getFileName() + " in " + id, Deployment.of(design, id)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void noLineCrossesABox(String name, Deployment deployment) {
        Picture picture = new Painter(Theme.LIGHT).paint(deployment);
        assertEquals(List.of(), Lines.crossings(lines(picture), boxes(picture)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void linesOfDifferentConnectionsDoNotLieOnEachOther(String name, Deployment deployment) {
        var kept = new ArrayList<List<Point>>();
        var seen = new ArrayList<String>();
        for (Figure figure : wires(new Painter(Theme.LIGHT).paint(deployment))) {
            String connection = figure.subject().element();
            if (!seen.contains(connection)) {
                seen.add(connection);
                kept.add(line(figure));
            }
        }
        assertEquals(List.of(), Lines.onEachOther(kept));
    }

    @Test
    void noLinesOfTaskFlowCross() {
        Picture picture = new Painter(Theme.LIGHT).paint(Deployment.of(TaskFlow.DESIGN, "prod"));
        assertEquals(List.of(), Lines.crossed(lines(picture)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void noTextCoversAnother(String name, Deployment deployment) {
        List<Shape.Label> labels = labels(new Painter(Theme.LIGHT).paint(deployment));
        var overlaps = new ArrayList<String>();
        for (Shape.Label one : labels) {
            for (Shape.Label other : labels) {
                if (one != other && ink(one).intersects(ink(other))) {
                    overlaps.add(one.text() + " and " + other.text());
                }
            }
        }
        assertEquals(List.of(), overlaps);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void noLineRunsThroughText(String name, Deployment deployment) {
        Picture picture = new Painter(Theme.LIGHT).paint(deployment);
        List<Bounds> texts =
                labels(picture).stream().map(SamplePicturesTest::ink).toList();
        assertEquals(List.of(), Lines.crossings(lines(picture), texts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyTextStaysInItsBox(String name, Deployment deployment) {
        var outside = new ArrayList<String>();
        for (Figure figure : new Painter(Theme.LIGHT).paint(deployment).figures()) {
            for (Shape shape : figure.shapes()) {
                if (shape instanceof Shape.Label label && !figure.bounds().contains(Type.box(label))) {
                    outside.add(label.text());
                }
            }
        }
        assertEquals(List.of(), outside);
    }

    @Test
    void nothingInTaskFlowIsShortened() {
        var shortened = new ArrayList<String>();
        for (Environment environment : TaskFlow.DESIGN.environments()) {
            Picture picture = new Painter(Theme.LIGHT).paint(Deployment.of(TaskFlow.DESIGN, environment.id()));
            labels(picture).stream().filter(Shape.Label::shortened).forEach(label -> shortened.add(label.text()));
        }
        assertEquals(List.of(), shortened);
    }

    private static List<Figure> wires(Picture picture) {
        return picture.figures().stream()
                .filter(figure -> figure.layer() == Figure.Layer.WIRE)
                .toList();
    }

    private static List<List<Point>> lines(Picture picture) {
        return wires(picture).stream().map(SamplePicturesTest::line).toList();
    }

    private static List<Point> line(Figure wire) {
        return ((Shape.Line) wire.shapes().getFirst()).points();
    }

    private static List<Bounds> boxes(Picture picture) {
        return picture.figures().stream()
                .filter(figure -> figure.layer() == Figure.Layer.BOX)
                .map(Figure::bounds)
                .toList();
    }

    private static List<Shape.Label> labels(Picture picture) {
        return picture.figures().stream()
                .flatMap(figure -> figure.shapes().stream())
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .toList();
    }

    /// The box around the capitals and small letters of a label, without the space above and below them.
    private static Bounds ink(Shape.Label label) {
        Bounds box = Type.box(label);
        int height = (int) Math.round(label.face().size() * 0.75);
        return new Bounds(box.x(), (int) Math.round(label.baseline()) - height, box.w(), height + 2);
    }
}

package dev.skydraft.layout;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.geometry.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What must not be in a tidy drawing, found by looking at everything.
final class Faults {
    private static final int TITLE = 36;

    private Faults() {}

    /// Boxes that overlap a sibling, or stick out of their container or into its title.
    static List<String> ofBoxes(Design design) {
        var faults = new ArrayList<String>();
        List<PlacementRef> refs =
                design.resources().stream().flatMap(Places::refs).toList();
        for (int i = 0; i < refs.size(); i++) {
            Placement one = placement(design, refs.get(i));
            if (!inside(design, one)) {
                faults.add(refs.get(i) + " sticks out");
            }
            for (PlacementRef ref : refs.subList(0, i)) {
                Placement other = placement(design, ref);
                if (one.in().equals(other.in()) && one.bounds().intersects(other.bounds())) {
                    faults.add(refs.get(i) + " overlaps " + ref);
                }
            }
        }
        return faults;
    }

    private static boolean inside(Design design, Placement placement) {
        Optional<Bounds> around = design.container(placement).map(c -> c.place().bounds());
        return around.map(b -> new Bounds(0, TITLE, b.w(), b.h() - TITLE).contains(placement.bounds()))
                .orElse(true);
    }

    private static Placement placement(Design design, PlacementRef ref) {
        return Places.find(design, ref).orElseThrow();
    }

    /// Lines that cross a box which they do not end at or the title of a container, and labels on a box, on a title, on
    /// each other or on another line, in every environment.
    static List<String> ofLines(Design design) {
        var faults = new ArrayList<String>();
        for (String environment : design.environmentIds()) {
            Picture picture = new Painter(Theme.LIGHT).paint(Deployment.of(design, environment));
            List<Bounds> titles = picture.figures().stream()
                    .filter(f -> f.layer() == Figure.Layer.CONTAINER)
                    .flatMap(f -> labels(f))
                    .toList();
            var labels = new ArrayList<>(titles);
            for (Figure figure : picture.figures()) {
                if (figure.subject() instanceof Subject.Line) {
                    look(picture, figure, labels, faults);
                    titles.stream()
                            .filter(title -> lines(figure).anyMatch(line -> crosses(line.points(), title)))
                            .forEach(title -> faults.add(figure.subject() + " runs through the title at " + title));
                }
            }
        }
        return faults;
    }

    private static Stream<Bounds> labels(Figure figure) {
        return figure.shapes().stream()
                .flatMap(s -> s instanceof Shape.Label label ? Stream.of(text(label)) : Stream.empty());
    }

    private static Stream<Shape.Line> lines(Figure figure) {
        return figure.shapes().stream().flatMap(s -> s instanceof Shape.Line line ? Stream.of(line) : Stream.empty());
    }

    private static void look(Picture picture, Figure wire, List<Bounds> labels, List<String> faults) {
        for (Shape shape : wire.shapes()) {
            if (shape instanceof Shape.Line line) {
                boxes(picture, wire.bounds())
                        .filter(box -> crosses(line.points(), box.bounds()))
                        .filter(box -> !isEnd(wire, box))
                        .forEach(box -> faults.add(wire.subject() + " crosses " + box.subject()));
            } else if (shape instanceof Shape.Label label) {
                Bounds text = text(label);
                boxes(picture, text)
                        .filter(box -> box.bounds().intersects(text))
                        .forEach(box -> faults.add(wire.subject() + " is written on " + box.subject()));
                labels.stream()
                        .filter(text::intersects)
                        .forEach(_ -> faults.add(wire.subject() + " is written on another label"));
                labels.add(text);
                picture.within(text).stream()
                        .filter(f -> f.subject() instanceof Subject.Line && f != wire)
                        .filter(f -> lines(f).anyMatch(line -> crosses(line.points(), text)))
                        .forEach(f -> faults.add(wire.subject() + " is written on the line " + f.subject()));
            }
        }
    }

    private static Stream<Figure> boxes(Picture picture, Bounds area) {
        return picture.within(area).stream().filter(f -> f.layer() == Figure.Layer.BOX);
    }

    private static boolean isEnd(Figure wire, Figure box) {
        return wire.subject() instanceof Subject.Line(var ends)
                && box.subject() instanceof Subject.Place(var ref)
                && (ends.from().equals(ref) || ends.to().equals(ref));
    }

    private static boolean crosses(List<Point> line, Bounds box) {
        return IntStream.range(1, line.size()).anyMatch(i -> {
            Bounds segment = Segments.box(line.get(i - 1), line.get(i));
            return segment.x() < box.right()
                    && segment.right() > box.x()
                    && segment.y() < box.bottom()
                    && segment.bottom() > box.y();
        });
    }

    private static Bounds text(Shape.Label label) {
        double top = label.baseline() - label.face().ascent();
        return new Bounds((int) label.x(), (int) top, (int) label.width(), (int)
                (label.face().ascent() + label.face().descent()));
    }
}

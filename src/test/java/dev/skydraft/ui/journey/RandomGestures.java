package dev.skydraft.ui.journey;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.gesture.Tool;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;

/// Every gesture of the canvas that has a place where it must begin, somewhere at random.
final class RandomGestures {
    private final DocumentModel document;
    private final CanvasHand hand;
    private final RandomSpots spots;
    private final Random random;

    RandomGestures(DocumentModel document, CanvasHand hand, RandomSpots spots, Random random) {
        this.document = document;
        this.hand = hand;
        this.spots = spots;
        this.random = random;
    }

    void resize() {
        List<PlacementRef> boxes = spots.boxes();
        if (!boxes.isEmpty()) {
            PlacementRef box = spots.one(boxes);
            document.select(Selection.of(box));
            Bounds bounds = spots.bounds(box);
            Point2D corner = hand.local(bounds.right(), bounds.bottom());
            hand.drag(Tool.SELECT, corner, corner.add(random.nextInt(-40, 80), random.nextInt(-40, 80)));
        }
    }

    void draw(Tool tool) {
        hand.drag(tool, spots.somewhere(), spots.somewhere());
        hand.endNaming("Drawn " + random.nextInt(50));
    }

    void makeSpace() {
        Point2D from = spots.somewhere();
        hand.drag(Tool.SPACE, from, from.add(random.nextInt(-200, 200), random.nextInt(-200, 200)));
    }

    void cloneByArrow() {
        List<PlacementRef> boxes = spots.boxes();
        if (!boxes.isEmpty()) {
            Bounds box = spots.bounds(spots.one(boxes));
            Point2D side = hand.local(box.right(), box.y() + box.h() / 2.0);
            hand.move(side.subtract(4, 0));
            hand.click(side.add(18, 0), 1);
            hand.endNaming("Cloned " + random.nextInt(50));
        }
    }

    /// Drags a segment of a selected connection's line aside.
    void bend() {
        List<Figure> lines = hand.diagram().pictureProperty().get().figures().stream()
                .filter(f -> f.subject() instanceof Subject.Line(var wire)
                        && !wire.connection().isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            Figure line = spots.one(lines);
            document.select(Selection.ofConnection(line.subject().element()));
            List<Point> points = line.shapes().stream()
                    .flatMap(s -> s instanceof Shape.Line l ? l.points().stream() : Stream.of())
                    .toList();
            int at = random.nextInt(points.size() - 1);
            Point2D from = hand.local(points.get(at)).midpoint(hand.local(points.get(at + 1)));
            hand.drag(Tool.SELECT, from, from.add(random.nextInt(-60, 60), random.nextInt(-60, 60)));
        }
    }

    void renameInPlace() {
        hand.click(spots.somewhere(), 2);
        hand.endNaming("Renamed " + random.nextInt(50));
    }

    void nudge() {
        KeyCode arrow = spots.one(List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN));
        for (int i = random.nextInt(3); i >= 0; i--) {
            hand.key(arrow);
        }
        hand.key(KeyCode.F24); // any other key ends the burst
    }
}

package dev.skydraft.ui.bench;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.canvas.DiagramView;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.geometry.Point2D;

/// What the benchmark does to the canvas, each as a function of the seconds since its beginning.
final class Motions {
    private static final double PAN_PIXELS_PER_SECOND = 900;
    private static final double PAN_REACH = 300;
    private static final double DRAG_RADIUS = 120;
    private static final double WHEEL_NOTCH = 40;
    private static final double NOTCH_FACTOR = 1.2;

    private final BenchWindow window;
    private final DiagramView diagram;
    private final Hand hand;
    private final Point2D middle;
    private Point2D held = Point2D.ZERO;

    Motions(BenchWindow window) {
        this.window = window;
        this.diagram = window.diagram();
        this.hand = new Hand(diagram);
        this.middle = new Point2D(diagram.getWidth() / 2, diagram.getHeight() / 2);
    }

    /// To and fro, so that all of the design stays in reach.
    DoubleConsumer panAtFitAll() {
        return new Begun(diagram::fitAll) {
            private double at;

            @Override
            void move(double seconds) {
                double way = PAN_PIXELS_PER_SECOND * seconds % (4 * PAN_REACH);
                double to = way < PAN_REACH ? way : way < 3 * PAN_REACH ? 2 * PAN_REACH - way : way - 4 * PAN_REACH;
                hand.scroll(middle, to - at, (to - at) / 3);
                at = to;
            }
        };
    }

    /// Straight on, from the left of the design.
    DoubleConsumer panAtActualSize() {
        return new Begun(this::atActualSizeOnTheLeft) {
            private double last;

            @Override
            void move(double seconds) {
                double by = PAN_PIXELS_PER_SECOND * Math.max(0, seconds - last);
                hand.scroll(middle, -by, -by / 3);
                last = seconds;
            }
        };
    }

    private void atActualSizeOnTheLeft() {
        Bounds all = diagram.pictureProperty().get().extent();
        diagram.look(new Camera(all.x(), all.y() + all.h() / 3.0, 1));
    }

    DoubleConsumer zoomInAndOut() {
        return new Begun(diagram::fitAll) {
            private final double all = Math.log(fitZoom());

            @Override
            void move(double seconds) {
                double phase = seconds % 3 / 1.5;
                double wanted = all * (phase < 1 ? 1 - phase : phase - 1);
                double steps = (wanted - Math.log(diagram.camera().zoom())) / Math.log(NOTCH_FACTOR);
                hand.zoom(middle, steps * WHEEL_NOTCH);
            }
        };
    }

    private double fitZoom() {
        Bounds all = diagram.pictureProperty().get().extent();
        return Camera.fitting(all, diagram.getWidth(), diagram.getHeight(), 32, 1)
                .zoom();
    }

    /// In a circle, taken by the box nearest to the middle of the design.
    DoubleConsumer drag(int count) {
        return new Begun(() -> take(count)) {
            @Override
            void move(double seconds) {
                double angle = 2 * Math.PI * seconds;
                hand.drag(held.add(DRAG_RADIUS * (Math.cos(angle) - 1), DRAG_RADIUS * Math.sin(angle)));
            }
        };
    }

    private void take(int count) {
        List<Figure> boxes = nearestToMiddle(count);
        Bounds first = boxes.getFirst().bounds();
        Bounds all = boxes.stream().map(Figure::bounds).reduce(Bounds::union).orElseThrow();
        if (count == 1) {
            diagram.look(Camera.HOME.zoomedTo(1, 0, 0));
            Point centre = new Point(first.x() + first.w() / 2.0, first.y() + first.h() / 2.0);
            diagram.look(new Camera(centre.x() - middle.getX(), centre.y() - middle.getY(), 1));
        } else {
            diagram.fit(all);
        }
        window.document().select(Selection.of(refs(boxes)));
        Point grip = diagram.camera().toScreen(first.x() + first.w() / 2.0, first.y() + first.h() / 2.0);
        held = new Point2D(grip.x(), grip.y());
        hand.press(held);
    }

    private List<Figure> nearestToMiddle(int count) {
        Picture picture = diagram.pictureProperty().get();
        Bounds all = picture.extent();
        Set<String> connected = new HashSet<>();
        window.document().design().connections().forEach(c -> connected.add(c.from()));
        return picture.figures().stream()
                .filter(figure -> figure.layer() == Figure.Layer.BOX)
                .filter(figure -> connected.contains(figure.subject().element()))
                .sorted(Comparator.comparingDouble(figure -> distance(figure.bounds(), all)))
                .limit(count)
                .toList();
    }

    private static double distance(Bounds box, Bounds around) {
        return Math.hypot(
                box.x() + box.w() / 2.0 - around.x() - around.w() / 2.0,
                box.y() + box.h() / 2.0 - around.y() - around.h() / 2.0);
    }

    private static Set<PlacementRef> refs(List<Figure> boxes) {
        var refs = new HashSet<PlacementRef>();
        for (Figure figure : boxes) {
            if (figure.subject() instanceof Subject.Place(var ref)) {
                refs.add(ref);
            }
        }
        return refs;
    }

    /// Lets go of what is held, a little off where it was taken.
    void drop() {
        Point2D there = held.add(24, 16);
        hand.drag(there);
        hand.release(there);
    }

    /// A motion with something to do before it.
    private abstract static class Begun implements DoubleConsumer {
        private final Runnable begin;
        private boolean begun;

        Begun(Runnable begin) {
            this.begin = begin;
        }

        abstract void move(double seconds);

        @Override
        public void accept(double seconds) {
            if (!begun) {
                begun = true;
                begin.run();
            }
            move(seconds);
        }
    }
}

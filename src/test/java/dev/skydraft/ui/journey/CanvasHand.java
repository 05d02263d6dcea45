package dev.skydraft.ui.journey;

import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.editing.DesignCanvas;
import dev.skydraft.ui.gesture.Tool;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse and the keys of a canvas, used as people do: with Shift, Alt or Ctrl held now and then, and with drags
/// that are given up.
final class CanvasHand {
    private final DesignCanvas canvas;
    private final DiagramView diagram;
    private final Random random;

    CanvasHand(DesignCanvas canvas, Random random) {
        this.canvas = canvas;
        this.diagram = (DiagramView) canvas.lookup(".diagram-view");
        this.random = random;
    }

    DiagramView diagram() {
        return diagram;
    }

    void click(Point2D at, int times) {
        fire(MouseEvent.MOUSE_MOVED, at, times, false);
        fire(MouseEvent.MOUSE_PRESSED, at, times, true);
        fire(MouseEvent.MOUSE_RELEASED, at, times, false);
        fire(MouseEvent.MOUSE_CLICKED, at, times, false);
    }

    /// Some drags are cancelled half-way.
    void drag(Tool tool, Point2D from, Point2D to) {
        canvas.toolProperty().set(tool);
        fire(MouseEvent.MOUSE_MOVED, from, 0, false);
        fire(MouseEvent.MOUSE_PRESSED, from, 1, true);
        fire(MouseEvent.MOUSE_DRAGGED, from.midpoint(to), 1, true);
        if (random.nextInt(10) == 0) {
            key(diagram, KeyCode.ESCAPE);
        }
        fire(MouseEvent.MOUSE_DRAGGED, to, 1, true);
        fire(MouseEvent.MOUSE_RELEASED, to, 1, false);
        canvas.toolProperty().set(Tool.SELECT);
    }

    void move(Point2D to) {
        fire(MouseEvent.MOUSE_MOVED, to, 0, false);
    }

    /// The keys held change what a drag does: a copy with Alt, an addition with Shift, no snapping with Ctrl.
    private void fire(EventType<MouseEvent> type, Point2D at, int clicks, boolean down) {
        BooleanSupplier held = () -> random.nextInt(8) == 0;
        Point2D scene = diagram.localToScene(at);
        MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Event.fireEvent(
                diagram,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        button,
                        clicks,
                        held.getAsBoolean(),
                        held.getAsBoolean(),
                        held.getAsBoolean(),
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    void key(KeyCode code) {
        key(diagram, code);
    }

    private static void key(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    /// Types a name and Enter where a name is being edited; one that is refused is given up.
    void endNaming(String name) {
        Node field = canvas.lookup("#canvas-name");
        if (field instanceof TextField text) {
            text.setText(name);
            key(text, KeyCode.ENTER);
            key(text, KeyCode.ESCAPE);
        }
    }

    Point2D local(Point point) {
        return local(point.x(), point.y());
    }

    Point2D local(double x, double y) {
        var point = diagram.camera().toScreen(x, y);
        return new Point2D(point.x(), point.y());
    }

    Point2D scene(Point2D local) {
        return diagram.localToScene(local);
    }
}

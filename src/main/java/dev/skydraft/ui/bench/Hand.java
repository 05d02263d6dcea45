package dev.skydraft.ui.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// Does to the canvas what a user's hand does, through the same events; places are pixels of the canvas.
final class Hand {
    private final Node canvas;

    Hand(Node canvas) {
        this.canvas = canvas;
    }

    void scroll(Point2D at, double dx, double dy) {
        scroll(at, dx, dy, false);
    }

    /// Turns the wheel with Ctrl held.
    void zoom(Point2D at, double wheel) {
        scroll(at, 0, wheel, true);
    }

    private void scroll(Point2D at, double dx, double dy, boolean control) {
        Point2D screen = canvas.localToScreen(at);
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        control,
                        false,
                        control,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        picked(at)));
    }

    void press(Point2D at) {
        mouse(MouseEvent.MOUSE_PRESSED, at, true);
    }

    void drag(Point2D at) {
        mouse(MouseEvent.MOUSE_DRAGGED, at, true);
    }

    void release(Point2D at) {
        mouse(MouseEvent.MOUSE_RELEASED, at, false);
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, boolean down) {
        Point2D screen = canvas.localToScreen(at);
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        false,
                        picked(at)));
    }

    private PickResult picked(Point2D at) {
        return new PickResult(canvas, new Point3D(at.getX(), at.getY(), 0), 0);
    }
}

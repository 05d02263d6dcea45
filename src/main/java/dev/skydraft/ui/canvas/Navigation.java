package dev.skydraft.ui.canvas;

import dev.skydraft.picture.geometry.Point;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Panning and zooming, which no tool changes: the wheel scrolls, with Shift sideways, with Ctrl it zooms at the
/// pointer as pinching does; the middle button, or Space with any button, drags the drawing.
final class Navigation {
    /// How much one notch of the wheel (40 pixels in JavaFX) zooms.
    private static final double NOTCH = 1.2;

    private static final double NOTCH_PIXELS = 40;

    private final DiagramView view;
    private boolean spaceHeld;
    private boolean panning;
    private Point last = new Point(0, 0);

    Navigation(DiagramView view) {
        this.view = view;
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> space(event, true));
        view.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, false));
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double factor = Math.pow(NOTCH, event.getDeltaY() / NOTCH_PIXELS);
            view.zoomTo(view.camera().zoom() * factor, event.getX(), event.getY());
        } else {
            view.look(view.camera().dragged(event.getDeltaX(), event.getDeltaY()));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        view.zoomTo(view.camera().zoom() * event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE || spaceHeld) {
            panning = true;
            last = new Point(event.getX(), event.getY());
            view.setCursor(Cursor.CLOSED_HAND);
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (panning) {
            view.look(view.camera().dragged(event.getX() - last.x(), event.getY() - last.y()));
            last = new Point(event.getX(), event.getY());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (panning) {
            panning = false;
            view.setCursor(spaceHeld ? Cursor.OPEN_HAND : null);
            event.consume();
        }
    }

    /// The click that ends a pan is none for the tool.
    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE || spaceHeld) {
            event.consume();
        }
    }

    private void space(KeyEvent event, boolean held) {
        if (event.getCode() == KeyCode.SPACE && event.getTarget() == view) {
            spaceHeld = held;
            if (!panning) {
                view.setCursor(held ? Cursor.OPEN_HAND : null);
            }
            event.consume();
        }
    }
}

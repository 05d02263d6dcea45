package dev.skydraft.ui.window;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Alt goes to the menu bar only if nothing was done while it was held. JavaFX heeds other keys, but not the mouse, so
/// that after a drag with Alt the next key would open a menu.
final class AltAlone {
    private final Scene scene;
    private boolean used;
    private boolean dragging;

    private AltAlone(Scene scene) {
        this.scene = scene;
    }

    static void within(Parent root) {
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                new AltAlone(scene).listen();
            }
        });
    }

    private void listen() {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pointed(e, true));
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> pointed(e, false));
        scene.addEventFilter(ScrollEvent.SCROLL, e -> used = e.isAltDown());
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void pointed(MouseEvent e, boolean down) {
        used = e.isAltDown();
        dragging = down;
    }

    /// Comes before the menu bar, which listens to key events of any type: after another key it lets Alt be.
    private void released(KeyEvent e) {
        if (e.getCode() == KeyCode.ALT && (used || dragging)) {
            used = false;
            Event.fireEvent(
                    scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }
}

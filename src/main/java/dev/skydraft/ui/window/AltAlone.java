package dev.skydraft.ui.window;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Alt goes to the menu bar only if nothing was done while it was held. JavaFX heeds other keys, but not the mouse, so
/// that after a drag with Alt the next key would open a menu.
final class AltAlone {
    private boolean used;

    private AltAlone() {}

    static void within(Parent root) {
        var alt = new AltAlone();
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> alt.used = e.isAltDown());
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> alt.used = e.isAltDown());
        root.addEventFilter(ScrollEvent.SCROLL, e -> alt.used = e.isAltDown());
        root.addEventHandler(KeyEvent.KEY_RELEASED, alt::released);
    }

    private void released(KeyEvent e) {
        if (e.getCode() == KeyCode.ALT && used) {
            used = false;
            e.consume();
        }
    }
}

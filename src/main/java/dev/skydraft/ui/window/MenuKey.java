package dev.skydraft.ui.window;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

/// The Menu key and Shift+F10 ask for the context menu of what has the focus. JavaFX sees to that on Windows only.
final class MenuKey {
    private static final double INDENT = 24;

    private MenuKey() {}

    static void within(Parent root) {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            root.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(root, e));
        }
    }

    private static void pressed(Parent root, KeyEvent e) {
        boolean asks = e.getCode() == KeyCode.CONTEXT_MENU || (e.getCode() == KeyCode.F10 && e.isShiftDown());
        Node focused = root.getScene().getFocusOwner();
        if (asks && focused != null) {
            e.consume();
            Event.fireEvent(focused, request(focused));
        }
    }

    /// At the lower edge of the selected line of a list or tree, else of the node itself.
    private static ContextMenuEvent request(Node focused) {
        Node near = selectedLine(focused).orElse(focused);
        Bounds screen = near.localToScreen(near.getLayoutBounds());
        double x = screen.getMinX() + Math.min(INDENT, screen.getWidth() / 2);
        double y = screen.getMaxY() - Math.min(4, screen.getHeight() / 2);
        var at = focused.screenToLocal(x, y);
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                at.getX(),
                at.getY(),
                x,
                y,
                true,
                new PickResult(focused, at.getX(), at.getY()));
    }

    private static Optional<Node> selectedLine(Node focused) {
        return focused.lookupAll(".indexed-cell").stream()
                .filter(node -> node instanceof IndexedCell<?> cell && cell.isSelected() && cell.isVisible())
                .findFirst();
    }
}

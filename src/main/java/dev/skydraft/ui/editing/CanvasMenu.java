package dev.skydraft.ui.editing;

import dev.skydraft.change.Selection;
import dev.skydraft.ui.window.MenuBars;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/// The context menus of what is selected: of boxes, of a connection, of the bare canvas.
final class CanvasMenu {
    private final ContextMenu boxes;
    private final ContextMenu connection;
    private final ContextMenu ground;

    CanvasMenu(CanvasMenus entries) {
        boxes = MenuBars.contextMenu(entries.boxes());
        connection = MenuBars.contextMenu(entries.connection());
        ground = MenuBars.contextMenu(entries.ground());
    }

    /// Shows the menu of what is selected.
    void show(Selection selection, Node over, double screenX, double screenY) {
        hide();
        of(selection).show(over, screenX, screenY);
    }

    ContextMenu of(Selection selection) {
        if (selection.isEmpty()) {
            return ground;
        }
        return selection.singleConnection().isPresent() ? connection : boxes;
    }

    private void hide() {
        List.of(boxes, connection, ground).forEach(ContextMenu::hide);
    }
}

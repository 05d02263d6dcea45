package dev.skydraft.ui.editing;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The context menu of the canvas.
final class CanvasMenu {
    private final ContextMenu menu = new ContextMenu();

    CanvasMenu(EditActions edit, PlaceActions place, TidyActions tidy) {
        add(edit.cut, edit.copy, edit.paste, edit.duplicate);
        menu.getItems().add(new SeparatorMenuItem());
        add(edit.rename, place.alsoPlace, edit.group, edit.ungroup, tidy.tidy, tidy.straighten);
        menu.getItems().add(new SeparatorMenuItem());
        add(edit.delete, edit.deleteEverywhere, edit.bringBack);
    }

    private void add(Action... actions) {
        for (Action action : List.of(actions)) {
            MenuItem item = Controls.menuItem(action);
            item.setId("context-" + action.id());
            menu.getItems().add(item);
        }
    }

    void show(Node over, double screenX, double screenY) {
        menu.show(over, screenX, screenY);
    }
}

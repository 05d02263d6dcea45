package dev.skydraft.ui.outline;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The context menu of the outline: what its own keys do, then what can be done with the selection anywhere.
final class OutlineMenu {
    private final ContextMenu menu = new ContextMenu();

    OutlineMenu(OutlineKeys.Commands own, List<List<Action>> actions) {
        add(Action.of("add", "Add…", own::add).key("Insert"));
        add(Action.of("rename", "Rename", own::rename).key("F2"));
        add(Action.of("properties", "Properties", own::properties).key("Enter"));
        for (List<Action> group : actions) {
            menu.getItems().add(new SeparatorMenuItem());
            group.forEach(this::add);
        }
    }

    private void add(Action action) {
        MenuItem item = Controls.menuItem(action);
        item.setId("outline-" + action.id());
        menu.getItems().add(item);
    }

    void show(Node over, double screenX, double screenY) {
        menu.show(over, screenX, screenY);
    }
}

package dev.skydraft.ui.outline;

import dev.skydraft.change.Selection;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.window.MenuBars;
import dev.skydraft.ui.window.MenuSpec;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/// The context menus of the outline's lines: what its own keys do, then what can be done with the selection anywhere.
public final class OutlineMenu {
    private final ContextMenu boxes;
    private final ContextMenu connection;

    /// What can be done anywhere with selected boxes and with a connection.
    public record Entries(List<MenuSpec.Group> boxes, List<MenuSpec.Group> connection) {
        /// All of them.
        List<Action> actions() {
            return Stream.of(boxes, connection)
                    .flatMap(List::stream)
                    .flatMap(group -> group.actions().stream())
                    .distinct()
                    .toList();
        }
    }

    OutlineMenu(OutlineKeys.Commands own, Entries entries) {
        Action add = Action.of("outline-add", "Add…", own::add).key("Insert");
        Action rename = Action.of("outline-rename", "Rename", own::rename).key("F2");
        Action properties =
                Action.of("outline-properties", "Properties", own::properties).key("Enter");
        boxes = menu(MenuSpec.Group.of(add, rename, properties), entries.boxes());
        connection = menu(MenuSpec.Group.of(rename, properties), entries.connection());
    }

    private static ContextMenu menu(MenuSpec.Group own, List<MenuSpec.Group> entries) {
        return MenuBars.contextMenu(
                Stream.concat(Stream.of(own), entries.stream()).toList());
    }

    void show(Selection selection, Node over, double screenX, double screenY) {
        boxes.hide();
        connection.hide();
        of(selection).show(over, screenX, screenY);
    }

    private ContextMenu of(Selection selection) {
        return selection.singleConnection().isPresent() ? connection : boxes;
    }
}

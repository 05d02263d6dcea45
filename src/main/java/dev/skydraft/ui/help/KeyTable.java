package dev.skydraft.ui.help;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.window.MenuSpec;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The keys and what they do, by menu, and what the mouse does on the canvas.
final class KeyTable extends HBox {
    private static final double WHAT_WIDTH = 230;
    private static final double KEY_WIDTH = 190;

    private static final List<Row> CANVAS = List.of(
            new Row("Move the selection one grid cell", "Arrow keys"),
            new Row("Move it by one unit", "Shift+Arrow keys"),
            new Row("Edit the name", "Enter, double-click"),
            new Row("Next, previous box", "Tab, Shift+Tab"),
            new Row("Cancel, select nothing", "Escape"),
            new Row("Add to the selection", "Shift+click"),
            new Row("Copy by dragging", "Alt+drag"),
            new Row("Ignore the grid", "Ctrl while dragging"),
            new Row("Pan", "Space+drag, wheel"),
            new Row("Zoom at the pointer", "Ctrl+wheel"));

    private record Row(String what, String key) {}

    KeyTable(List<MenuSpec> menus) {
        var first = new VBox();
        var second = new VBox();
        first.getStyleClass().add("key-column");
        second.getStyleClass().add("key-column");
        for (MenuSpec menu : menus) {
            List<Row> rows = menu.groups().stream()
                    .flatMap(group -> group.actions().stream())
                    .flatMap(action -> action.key().stream().map(key -> row(action, key.getDisplayText())))
                    .toList();
            if (!rows.isEmpty()) {
                VBox column = first.getChildren().size() < 2 ? first : second;
                column.getChildren().add(section(menu.title(), rows));
            }
        }
        second.getChildren().add(section("Canvas", CANVAS));
        getStyleClass().add("key-table");
        getChildren().setAll(first, second);
    }

    private static Row row(Action action, String key) {
        return new Row(action.label().get(), key);
    }

    private static VBox section(String title, List<Row> rows) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var grid = new GridPane(20, 4);
        grid.getColumnConstraints().setAll(new ColumnConstraints(WHAT_WIDTH), new ColumnConstraints(KEY_WIDTH));
        for (Row row : rows) {
            var key = new Label(row.key());
            key.getStyleClass().add("muted");
            grid.addRow(grid.getRowCount(), new Label(row.what()), key);
        }
        return new VBox(6, heading, grid);
    }
}

package dev.skydraft.ui.help;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.window.MenuSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The keys and what they do, by menu, and what the mouse does on the canvas; in two columns of about the same height.
final class KeyTable extends ScrollPane {
    private static final double WHAT_WIDTH = 220;
    private static final double KEY_WIDTH = 180;
    private static final double GAP = 20;
    private static final double BETWEEN = 32;
    private static final double SCROLL_BAR = 16;
    private static final double HEIGHT = 560;

    private static final List<Row> CANVAS = List.of(
            new Row("Move the selection one grid cell", "Arrow keys"),
            new Row("Move it by one unit", "Shift+Arrow keys"),
            new Row("Edit the name", "Enter, double-click"),
            new Row("Edit an address block or number", "Double-click on it"),
            new Row("Insert here", "Double-click on empty space"),
            new Row("Clone and connect", "Click an arrow beside a box"),
            new Row("Make space", "Ctrl+Alt+Shift+drag"),
            new Row("Next, previous box", "Tab, Shift+Tab"),
            new Row("Cancel, select nothing", "Escape"),
            new Row("Add to the selection", "Shift+click"),
            new Row("Copy by dragging", "Alt+drag"),
            new Row("Select what stands behind", "Alt+click"),
            new Row("Select what a band touches", "Alt while dragging"),
            new Row("Ignore grid and guides", "Ctrl while dragging"),
            new Row("Pan", "Space+drag, wheel"),
            new Row("Zoom at the pointer", "Ctrl+wheel"));

    private record Row(String what, String key) {}

    private record Section(String title, List<Row> rows) {}

    KeyTable(List<MenuSpec> menus) {
        List<Section> sections = sections(menus);
        int all = sections.stream().mapToInt(s -> s.rows().size() + 2).sum();
        var first = new VBox();
        var second = new VBox();
        first.getStyleClass().add("key-column");
        second.getStyleClass().add("key-column");
        int before = 0;
        for (Section section : sections) {
            VBox column = 2 * before < all - section.rows().size() ? first : second;
            column.getChildren().add(node(section));
            before += section.rows().size() + 2;
        }
        var columns = new HBox(BETWEEN, first, second);
        setContent(columns);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefViewportHeight(HEIGHT);
        setMinWidth(2 * (WHAT_WIDTH + GAP + KEY_WIDTH) + BETWEEN + SCROLL_BAR);
        getStyleClass().add("edge-to-edge");
    }

    private static List<Section> sections(List<MenuSpec> menus) {
        var sections = new ArrayList<Section>();
        for (MenuSpec menu : menus) {
            List<Row> rows = menu.groups().stream()
                    .flatMap(group -> group.actions().stream())
                    .filter(action -> action.key().isPresent())
                    .map(action -> new Row(action.label().get(), keys(action)))
                    .toList();
            if (!rows.isEmpty()) {
                sections.add(new Section(menu.title(), rows));
            }
        }
        sections.add(new Section("Canvas", CANVAS));
        return sections;
    }

    private static String keys(Action action) {
        return Stream.concat(action.key().stream(), action.more().stream())
                .map(Action::text)
                .collect(Collectors.joining(", "));
    }

    private static VBox node(Section section) {
        var heading = new Label(section.title());
        heading.getStyleClass().add("section-title");
        var grid = new GridPane(GAP, 4);
        grid.getColumnConstraints().setAll(new ColumnConstraints(WHAT_WIDTH), new ColumnConstraints(KEY_WIDTH));
        for (Row row : section.rows()) {
            var key = new Label(row.key());
            key.getStyleClass().add("muted");
            grid.addRow(grid.getRowCount(), new Label(row.what()), key);
        }
        return new VBox(6, heading, grid);
    }
}

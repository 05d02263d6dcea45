package dev.skydraft.ui.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The table of a VPC's subnets. Rows keep their place while no subnet comes or goes, so that a row does not jump while
/// its block is being typed.
final class SubnetTable {
    private static final double HEADER = 36;
    private static final double ROW = 26;

    /// How wide the table is where there is room for every number: the total follows from the block's prefix.
    private static final double WIDE = 372;

    private static final double NARROWEST_NAME = 72;
    private static final double SCROLL_BAR = 12;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 14;

    private final TableView<ObjectProperty<SubnetRow>> view;
    private final NetworkModel model;
    private boolean following;

    /// @param problem is told why a block that is being typed is wrong, or empty text
    SubnetTable(TableView<ObjectProperty<SubnetRow>> view, NetworkModel model, Consumer<String> problem) {
        this.view = view;
        this.model = model;
        TableColumn<ObjectProperty<SubnetRow>, String> block = column("subnet-cidr", "CIDR", 104, SubnetRow::cidr);
        block.setCellFactory(_ -> new BlockCell(model, problem));
        block.setEditable(true);
        TableColumn<ObjectProperty<SubnetRow>, String> total = number("subnet-total", "Total", 48, SubnetRow::total);
        total.visibleProperty().bind(view.widthProperty().greaterThan(WIDE));
        List<TableColumn<ObjectProperty<SubnetRow>, String>> fixed = List.of(
                column("subnet-place", "Tier", 68, SubnetRow::place),
                block,
                total,
                number("subnet-usable", "Usable", 54, SubnetRow::usable));
        view.getColumns().add(name(fixed));
        view.getColumns().addAll(fixed);
        view.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.select(row.get().id());
            }
        });
    }

    void show(List<SubnetRow> rows) {
        following = true;
        Map<String, SubnetRow> now = rows.stream().collect(Collectors.toMap(SubnetRow::id, Function.identity()));
        Set<String> before = view.getItems().stream().map(row -> row.get().id()).collect(Collectors.toSet());
        if (before.equals(now.keySet())) {
            view.getItems().forEach(row -> row.set(now.getOrDefault(row.get().id(), row.get())));
        } else {
            view.getItems().setAll(rows.stream().map(SimpleObjectProperty::new).toList());
        }
        following = false;
        view.setPrefHeight(HEADER + ROW * Math.clamp(rows.size(), FEWEST_ROWS, MOST_ROWS));
        highlight(model.selectedProperty().get());
    }

    void highlight(Optional<String> subnet) {
        following = true;
        Optional<ObjectProperty<SubnetRow>> row = view.getItems().stream()
                .filter(r -> subnet.equals(Optional.of(r.get().id())))
                .findFirst();
        if (row.isEmpty()) {
            view.getSelectionModel().clearSelection();
        } else if (view.getSelectionModel().getSelectedItem() != row.get()) {
            view.getSelectionModel().clearAndSelect(view.getItems().indexOf(row.get()));
            view.scrollTo(row.get());
        }
        following = false;
    }

    /// As wide as the others leave room.
    private TableColumn<ObjectProperty<SubnetRow>, String> name(
            List<TableColumn<ObjectProperty<SubnetRow>, String>> others) {
        TableColumn<ObjectProperty<SubnetRow>, String> name =
                column("subnet-name", "Subnet", NARROWEST_NAME, SubnetRow::name);
        name.setMaxWidth(Double.MAX_VALUE);
        name.prefWidthProperty().bind(view.widthProperty().map(width -> room(width.doubleValue(), others)));
        return name;
    }

    private static double room(double width, List<TableColumn<ObjectProperty<SubnetRow>, String>> others) {
        double taken = others.stream()
                .filter(TableColumn::isVisible)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        return Math.max(NARROWEST_NAME, width - taken - SCROLL_BAR);
    }

    private static TableColumn<ObjectProperty<SubnetRow>, String> number(
            String id, String title, double width, Function<SubnetRow, String> text) {
        TableColumn<ObjectProperty<SubnetRow>, String> column = column(id, title, width, text);
        column.getStyleClass().add("number-column");
        return column;
    }

    private static TableColumn<ObjectProperty<SubnetRow>, String> column(
            String id, String title, double width, Function<SubnetRow, String> text) {
        var column = new TableColumn<ObjectProperty<SubnetRow>, String>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(cell -> cell.getValue().map(text));
        return column;
    }
}

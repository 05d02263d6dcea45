package dev.skydraft.ui.prices;

import atlantafx.base.theme.Styles;
import dev.skydraft.export.report.PriceRows;
import dev.skydraft.pricelist.Change;
import dev.skydraft.pricelist.Preview;
import dev.skydraft.pricelist.Unmatched;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What an import would change: a row for each tier of each price that changes or is new, and folded below them what
/// the
/// files do not settle.
final class PreviewTable extends VBox {
    private static final double UNSETTLED_HEIGHT = 170;
    private static final double CHANGES_HEIGHT = 110;

    PreviewTable(Preview preview) {
        super(10);
        getStyleClass().add("price-preview");
        var summary = new Label("%d changed, %d new, %d confirmed at the same price"
                .formatted(
                        preview.count(Change.Kind.CHANGED),
                        preview.count(Change.Kind.NEW),
                        preview.count(Change.Kind.CONFIRMED)));
        summary.getStyleClass().add("section-title");
        TableView<List<String>> table = changes(preview);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(CHANGES_HEIGHT);
        getChildren().addAll(summary, table);
        preview.notes().forEach(this::note);
        if (!preview.unmatched().isEmpty()) {
            getChildren().add(unsettled(preview.unmatched()));
        }
    }

    private void note(String sentence) {
        var note = new Label(sentence + ".");
        note.setWrapText(true);
        note.getStyleClass().add(Styles.WARNING);
        getChildren().add(note);
    }

    private static TableView<List<String>> changes(Preview preview) {
        List<List<String>> rows = preview.changes().stream()
                .filter(change -> change.kind() != Change.Kind.CONFIRMED)
                .sorted(Comparator.comparing(change -> change.kind() == Change.Kind.NEW))
                .flatMap(change -> PriceRows.of(change).stream())
                .toList();
        TableView<List<String>> table = table("Prices that change", rows);
        table.setId("price-changes");
        table.getColumns().add(column("Price", 1, 300));
        table.getColumns().add(column("Region", 2, 110));
        table.getColumns().add(numbers("Old USD", 3, 100));
        table.getColumns().add(numbers("New USD", 4, 100));
        table.getColumns().add(numbers("Change", 5, 80));
        table.getColumns().add(column("Per", 6, 110));
        table.setPlaceholder(new Label("Every price in the files is what Skydraft has."));
        return table;
    }

    private static TitledPane unsettled(List<Unmatched> unmatched) {
        List<List<String>> rows = unmatched.stream()
                .map(u -> List.of(u.key(), u.region(), u.kind().word(), u.reason()))
                .toList();
        TableView<List<String>> table = table("Prices that are not settled", rows);
        table.setId("price-unsettled");
        table.getColumns().add(column("Price", 0, 260));
        table.getColumns().add(column("Region", 1, 110));
        table.getColumns().add(column("", 2, 90));
        table.getColumns().add(column("Why", 3, 340));
        table.setPrefHeight(UNSETTLED_HEIGHT);
        table.setMinHeight(UNSETTLED_HEIGHT);
        var pane =
                new TitledPane("%d not settled by the files, and left as they are".formatted(unmatched.size()), table);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static TableView<List<String>> table(String name, List<List<String>> rows) {
        var table = new TableView<>(FXCollections.observableList(rows));
        table.setAccessibleText(name);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    private static TableColumn<List<String>, String> numbers(String title, int cell, double width) {
        TableColumn<List<String>, String> column = column(title, cell, width);
        column.getStyleClass().add("number-column");
        return column;
    }

    private static TableColumn<List<String>, String> column(String title, int cell, double width) {
        var column = new TableColumn<List<String>, String>(title);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(cell)));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}

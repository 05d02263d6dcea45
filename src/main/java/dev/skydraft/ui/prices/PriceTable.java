package dev.skydraft.ui.prices;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/// A sortable table of rows that can be narrowed down to those of some names.
final class PriceTable<T> extends TableView<T> {
    private static final double LEAST_HEIGHT = 110;

    private final FilteredList<T> narrowed;
    private final Function<T, String> name;

    /// @param name what a row is narrowed down by
    PriceTable(String title, String id, List<T> rows, Function<T, String> name) {
        this.name = name;
        narrowed = new FilteredList<>(FXCollections.observableList(rows));
        var sorted = new SortedList<>(narrowed);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setId(id);
        setAccessibleText(title);
        setMinHeight(LEAST_HEIGHT);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label("None of them is called so."));
    }

    void narrow(Predicate<String> names) {
        narrowed.setPredicate(row -> names.test(name.apply(row)));
    }

    /// @param cell what a row shows in the column, and is sorted by
    static <T, C> TableColumn<T, C> column(String title, double width, Function<T, C> cell) {
        var column = new TableColumn<T, C>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.apply(row.getValue())));
        column.setCellFactory(_ -> new WithTooltip<>());
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }

    /// Tells the whole of a text for which its column may be too narrow.
    private static final class WithTooltip<T, C> extends TableCell<T, C> {
        @Override
        protected void updateItem(C item, boolean empty) {
            super.updateItem(item, empty);
            String text = empty || item == null ? "" : item.toString();
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    /// A column of figures, which stand at the right.
    static <T, C> TableColumn<T, C> figures(String title, double width, Function<T, C> cell) {
        TableColumn<T, C> column = column(title, width, cell);
        column.getStyleClass().add("number-column");
        return column;
    }
}

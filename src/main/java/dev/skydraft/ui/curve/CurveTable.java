package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Curve;
import dev.skydraft.bill.curve.CurveRows;
import dev.skydraft.bill.curve.Curves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The curves in figures, a row for a value. What the chart marks is marked by the same sign.
final class CurveTable {
    private static final double SCROLL_BAR = 16;
    private static final double LETTER = 6.6;
    private static final double PADDING = 22;
    private static final double MARK = 30;
    private static final int LONGEST_TITLE = 14;

    private final TableView<CurveRows.Row> view;
    private List<String> heads = List.of();

    CurveTable(TableView<CurveRows.Row> view) {
        this.view = view;
    }

    /// Has its rows and columns, each as wide as what stands in it, so that the chart has the rest.
    void show(Optional<Curves> curves) {
        List<CurveRows.Row> rows =
                curves.map(CurveRows::of).map(CurveRows::rows).orElse(List.of());
        List<String> titles = curves.map(CurveTable::titles).orElse(List.of());
        if (!titles.equals(heads)) {
            heads = titles;
            view.getColumns().setAll(columns(titles));
        }
        view.getSelectionModel().clearSelection();
        view.getItems().setAll(rows);
        double whole = MARK + SCROLL_BAR;
        for (int i = 0; i < titles.size(); i++) {
            double width = width(titles.get(i), rows, i);
            view.getColumns().get(i + 1).setPrefWidth(width);
            whole += width;
        }
        view.setMinWidth(whole);
        view.setPrefWidth(whole);
    }

    /// The value by its unit alone, where it has one: what it is stands over the chart.
    private static List<String> titles(Curves curves) {
        var property = curves.curve().variable().property();
        String value = property.unit().isEmpty() ? property.label() : property.unit();
        return Stream.concat(Stream.of(value), curves.all().stream().map(Curve::name))
                .toList();
    }

    private static double width(String title, List<CurveRows.Row> rows, int cell) {
        int longest = rows.stream()
                .mapToInt(row -> row.cells().get(cell).length())
                .max()
                .orElse(0);
        return Math.max(longest, Math.min(title.length(), LONGEST_TITLE)) * LETTER + PADDING;
    }

    private static List<TableColumn<CurveRows.Row, String>> columns(List<String> titles) {
        var columns = new ArrayList<TableColumn<CurveRows.Row, String>>();
        TableColumn<CurveRows.Row, String> mark = column("curve-mark", "", CurveRows.Row::mark);
        mark.setPrefWidth(MARK);
        mark.setCellFactory(_ -> new MarkCell());
        columns.add(mark);
        for (int i = 0; i < titles.size(); i++) {
            int cell = i;
            TableColumn<CurveRows.Row, String> column = column(
                    "curve-column-" + i, titles.get(i), row -> row.cells().get(cell));
            column.getStyleClass().add("number-column");
            columns.add(column);
        }
        return columns;
    }

    private static TableColumn<CurveRows.Row, String> column(
            String id, String title, Function<CurveRows.Row, String> text) {
        var column = new TableColumn<CurveRows.Row, String>(title);
        column.setId(id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }

    /// A sign, and the words for it when the pointer rests on it or it is read out.
    private static final class MarkCell extends TableCell<CurveRows.Row, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            String mark = empty || words == null ? "" : words;
            setText(sign(mark));
            setAccessibleText(mark);
            setTooltip(mark.isEmpty() ? null : new Tooltip(mark));
        }

        private static String sign(String mark) {
            if (mark.contains(CurveRows.CROSSING)) {
                return "✕";
            }
            return mark.contains(CurveRows.NOW) ? "●" : mark.contains(CurveRows.STEP) ? "○" : "";
        }
    }
}

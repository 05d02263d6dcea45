package dev.skydraft.ui.compare;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import dev.skydraft.bill.Delta;
import dev.skydraft.pricing.CostLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The columns of the comparison: the line, what it costs in the base, and for each other environment what it costs
/// there and how much more that is, in two columns while there is only one. All can be sorted by; what is unknown comes
/// last.
final class CompareColumns {
    private static final double SCROLL_BAR = 16;
    private static final double NARROWEST_LINE = 150;
    private static final double MONTHLY = 70;
    private static final double DELTA = 88;
    private static final double BOTH = 84;
    private static final double WIDEST_BOTH = 150;
    private static final double LETTER = 7;

    private static final Comparator<Delta> BY_DELTA =
            Comparator.comparingInt(Delta::unknown).thenComparing(Delta::known);

    private CompareColumns() {}

    static List<TableColumn<ComparedLine, ?>> of(TableView<ComparedLine> view, List<String> names) {
        var columns = new ArrayList<TableColumn<ComparedLine, ?>>();
        columns.add(monthly("compare-base", names.getFirst(), 0));
        if (names.size() == 2) {
            columns.add(monthly("compare-monthly-1", names.get(1), 1));
            columns.add(delta("compare-delta-1", "Difference", 1));
        } else {
            IntStream.range(1, names.size())
                    .forEach(side -> columns.add(both("compare-delta-" + side, names.get(side), side)));
        }
        double taken = columns.stream().mapToDouble(TableColumn::getPrefWidth).sum() + SCROLL_BAR;
        columns.addFirst(line(view, taken));
        return columns;
    }

    static List<String> names(Comparison comparison) {
        return comparison.sides().stream().map(Comparison.Side::name).toList();
    }

    private static TableColumn<ComparedLine, ComparedLine> line(TableView<ComparedLine> view, double taken) {
        TableColumn<ComparedLine, ComparedLine> column = column("compare-line", "USD a month", line -> line);
        column.setCellFactory(_ -> new LineCell());
        column.setComparator(Comparator.comparing(ComparedLine::ownerName, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(ComparedLine::name));
        column.setMinWidth(NARROWEST_LINE);
        column.prefWidthProperty()
                .bind(view.widthProperty().map(width -> Math.max(NARROWEST_LINE, width.doubleValue() - taken)));
        return column;
    }

    private static TableColumn<ComparedLine, Optional<CostLine>> monthly(String id, String title, int side) {
        TableColumn<ComparedLine, Optional<CostLine>> column =
                column(id, title, line -> line.at().get(side));
        column.setPrefWidth(MONTHLY);
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new FigureCell<>(
                Words::monthly, line -> line.isPresent() && !line.get().known()));
        column.setComparator(
                Comparator.comparing(line -> line.flatMap(CostLine::monthly).orElse(BigDecimal.ONE.negate())));
        return column;
    }

    private static TableColumn<ComparedLine, Delta> delta(String id, String title, int side) {
        TableColumn<ComparedLine, Delta> column =
                column(id, title, line -> line.deltas().get(side));
        column.setPrefWidth(DELTA);
        column.getStyleClass().addAll("number-column", "delta-column");
        column.setCellFactory(_ -> new FigureCell<>(Words::difference, d -> !d.complete()));
        column.setComparator(BY_DELTA);
        return column;
    }

    /// What the line costs there, and below that how much more it is.
    private static TableColumn<ComparedLine, Pair> both(String id, String title, int side) {
        TableColumn<ComparedLine, Pair> column = column(
                id, title, line -> new Pair(line.at().get(side), line.deltas().get(side)));
        column.setPrefWidth(Math.clamp(title.length() * LETTER, BOTH, WIDEST_BOTH));
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new PairCell());
        column.setComparator(Comparator.comparing(Pair::delta, BY_DELTA));
        return column;
    }

    private static <T> TableColumn<ComparedLine, T> column(String id, String title, Function<ComparedLine, T> value) {
        var column = new TableColumn<ComparedLine, T>(title);
        column.setId(id);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private record Pair(Optional<CostLine> line, Delta delta) {}

    private static final class PairCell extends TableCell<ComparedLine, Pair> {
        private final Label monthly = new Label();
        private final Label difference = new Label();
        private final VBox content = new VBox(monthly, difference);

        PairCell() {
            getStyleClass().add("number-column");
            content.getStyleClass().add("figure-pair");
            difference.getStyleClass().addAll("caption", "difference");
        }

        @Override
        protected void updateItem(@Nullable Pair item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            setGraphic(content);
            monthly.setText(Words.monthly(item.line()));
            difference.setText(Words.difference(item.delta()));
            setAccessibleText(monthly.getText() + ", difference " + difference.getText());
        }
    }

    /// A figure at the right; what is unknown is muted.
    private static final class FigureCell<T> extends TableCell<ComparedLine, T> {
        private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
        private final Function<T, String> text;
        private final Predicate<T> unknown;

        FigureCell(Function<T, String> text, Predicate<T> unknown) {
            this.text = text;
            this.unknown = unknown;
            getStyleClass().add("number-column");
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : text.apply(item));
            pseudoClassStateChanged(UNKNOWN, !empty && item != null && unknown.test(item));
        }
    }
}

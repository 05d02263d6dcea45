package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.pricing.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The table of figures. Rows keep their place while figures are set, so that none jumps away under the hand; another
/// environment or a fresh look puts them in order.
final class FigureTable {
    /// Widths of columns in the smallest window, in their order.
    private static final List<Integer> NARROWEST = List.of(96, 104, 92, 44, 44, 84, 88, 110, 52);

    /// In narrower tables the share, which follows from what a figure decides, makes room for the rest.
    private static final double WIDTH_WITH_SHARE = 760;

    private final TableView<ObjectProperty<UsageFigure>> view;
    private UsageSheet sheet = UsageSheet.NONE;

    /// @param problem is told why what is being typed is wrong, or empty text
    FigureTable(TableView<ObjectProperty<UsageFigure>> view, UsageModel model, Consumer<String> problem) {
        this.view = view;
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.getColumns()
                .setAll(List.of(
                        column("usage-element", "Element", 170, UsageFigure::about),
                        column("usage-figure", "Figure", 146, f -> f.property().label()),
                        part(model, Part.VALUE, 100, SheetCells::value, problem),
                        part(model, Part.LOW, 48, f -> Money.grouped(f.low()), problem),
                        part(model, Part.HIGH, 48, f -> Money.grouped(f.high()), problem),
                        column("usage-unit", "Unit", 86, f -> f.property().unit()),
                        column("usage-origin", "Origin", 92, f -> f.origin().label()),
                        number("usage-decides", "Decides", 134, f -> f.decides(Money::dollars)),
                        number("usage-share", "Share", 54, f -> sheet.share(f))));
        for (int i = 0; i < NARROWEST.size(); i++) {
            view.getColumns().get(i).setMinWidth(NARROWEST.get(i));
        }
        TableColumn<?, ?> share = view.getColumns().getLast();
        view.widthProperty().subscribe(width -> share.setVisible(width.doubleValue() >= WIDTH_WITH_SHARE));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The figures in the order in which they stand.
    List<UsageFigure> shown() {
        return view.getItems().stream().map(ObjectProperty::get).toList();
    }

    /// Those that are selected, in the same order.
    List<UsageFigure> selected() {
        return view.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(i -> view.getItems().get(i).get())
                .toList();
    }

    void show(UsageSheet now) {
        boolean same = now.environment().equals(sheet.environment());
        sheet = now;
        if (same) {
            keepRows();
        } else {
            order();
        }
    }

    private void keepRows() {
        Map<String, UsageFigure> left = new LinkedHashMap<>();
        sheet.figures().forEach(figure -> left.put(figure.key(), figure));
        var gone = new ArrayList<ObjectProperty<UsageFigure>>();
        for (ObjectProperty<UsageFigure> row : view.getItems()) {
            UsageFigure figure = left.remove(row.get().key());
            if (figure == null) {
                gone.add(row);
            } else if (!figure.equals(row.get())) {
                row.set(figure);
            }
        }
        if (!gone.isEmpty()) {
            view.getItems().removeAll(Set.copyOf(gone));
        }
        view.getItems()
                .addAll(left.values().stream().map(SimpleObjectProperty::new).toList());
    }

    /// Puts the figures in the order of what they decide.
    void order() {
        view.getItems()
                .setAll(sheet.figures().stream().map(SimpleObjectProperty::new).toList());
    }

    /// Begins to edit a part of the figure in a row.
    static void edit(TableView<ObjectProperty<UsageFigure>> view, int row, Part part) {
        view.getColumns().stream()
                .filter(column -> columnId(part).equals(column.getId()))
                .findFirst()
                .ifPresent(column -> {
                    view.scrollTo(row);
                    view.layout();
                    view.edit(row, column);
                });
    }

    private void press(KeyEvent e) {
        boolean begins = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2;
        if (begins && e.getTarget() == view) {
            editSelected();
            e.consume();
        }
    }

    private void editSelected() {
        int row = view.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            edit(view, row, Part.VALUE);
        }
    }

    private static String columnId(Part part) {
        return "usage-" + part.name().toLowerCase(Locale.ROOT);
    }

    private TableColumn<ObjectProperty<UsageFigure>, String> part(
            UsageModel model, Part part, double width, Function<UsageFigure, String> text, Consumer<String> problem) {
        TableColumn<ObjectProperty<UsageFigure>, String> column = number(columnId(part), part.title(), width, text);
        column.setCellFactory(_ -> new FigureCell(model, part, problem));
        column.setEditable(true);
        return column;
    }

    private static TableColumn<ObjectProperty<UsageFigure>, String> number(
            String id, String title, double width, Function<UsageFigure, String> text) {
        TableColumn<ObjectProperty<UsageFigure>, String> column = column(id, title, width, text);
        column.getStyleClass().add("number-column");
        return column;
    }

    private static TableColumn<ObjectProperty<UsageFigure>, String> column(
            String id, String title, double width, Function<UsageFigure, String> text) {
        var column = new TableColumn<ObjectProperty<UsageFigure>, String>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(cell -> cell.getValue().map(text));
        return column;
    }
}

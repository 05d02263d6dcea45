package dev.skydraft.ui.cost;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/// The columns of the cost table: what it is, a figure for each environment and their difference first, then how the
/// line of the environment shown comes about. Figures have the room that the longest sum takes.
final class CostColumns {
    private static final String FIGURES = "environment-figures";
    private static final double ITEM = 190;
    private static final double NARROWEST_ITEM = 150;
    private static final double NARROWEST_FIGURE = 66;
    private static final double DIGIT = 7.5;
    private static final double MARGINS = 16;

    private final CostModel model;

    private CostColumns(CostModel model) {
        this.model = model;
    }

    /// Sets the columns, and sets them anew when environments come, go, change names, or another one is shown.
    static void install(TreeTableView<CostRow> view, CostModel model) {
        var columns = new CostColumns(model);
        model.tableProperty()
                .map(table -> new Heads(table.environments(), table.shown()))
                .subscribe(heads -> {
                    view.getColumns().setAll(columns.all(heads));
                    makeRoom(view, longest(model.table()));
                });
        model.tableProperty().map(CostColumns::longest).subscribe(longest -> makeRoom(view, longest));
    }

    /// What the columns depend on.
    private record Heads(List<CostTable.Column> environments, String shown) {}

    /// How many characters the longest sum has.
    private static int longest(CostTable table) {
        return table.environments().stream()
                .flatMap(e -> table.total().children().stream().map(row -> row.figure(e.id())))
                .mapToInt(figure -> figure.text().length())
                .max()
                .orElse(0);
    }

    /// The columns of figures take from that of names what they need.
    private static void makeRoom(TreeTableView<CostRow> view, int longest) {
        double figure = Math.max(NARROWEST_FIGURE, longest * DIGIT + MARGINS);
        List<TreeTableColumn<CostRow, ?>> figures = view.getColumns().stream()
                .filter(column -> column.getStyleClass().contains(FIGURES))
                .toList();
        figures.forEach(column -> column.setPrefWidth(figure));
        double taken = (figure - NARROWEST_FIGURE) * figures.size();
        view.getColumns().getFirst().setPrefWidth(Math.max(NARROWEST_ITEM, ITEM - taken));
    }

    private List<TreeTableColumn<CostRow, String>> all(Heads heads) {
        var columns = new ArrayList<TreeTableColumn<CostRow, String>>();
        columns.add(column("cost-item", "USD a month", ITEM, CostRow::name));
        for (CostTable.Column environment : heads.environments()) {
            TreeTableColumn<CostRow, String> column = number(
                    "cost-" + environment.id(),
                    environment.name(),
                    NARROWEST_FIGURE,
                    row -> row.figure(environment.id()).text());
            column.getStyleClass().add(FIGURES);
            if (environment.id().equals(heads.shown())) {
                column.getStyleClass().add("shown-environment");
            }
            columns.add(column);
        }
        CostTable table = model.table();
        table.compared().ifPresent(c -> columns.add(difference(table)));
        columns.add(number("cost-quantity", "Quantity", 88, ofLine(CostColumns::quantity)));
        columns.add(column("cost-unit", "Unit", 96, ofLine(line -> line.unit().symbol())));
        columns.add(number("cost-unit-price", "Unit price", 88, ofLine(CostColumns::unitPrice)));
        columns.add(number(
                "cost-monthly", "Monthly", 84, row -> row.figure(heads.shown()).text()));
        columns.add(column("cost-terms", "Terms", 150, ofLine(CostLine::terms)));
        columns.add(column("cost-source", "Source", 220, ofLine(CostColumns::source)));
        columns.add(column("cost-date", "Date", 92, ofLine(CostLine::asOf)));
        return columns;
    }

    private static TreeTableColumn<CostRow, String> difference(CostTable table) {
        String title = table.differenceTitle();
        return number("cost-difference", title, Math.max(94, 7 * title.length() + 12), table::difference);
    }

    private Function<CostRow, String> ofLine(Function<CostLine, String> text) {
        return row -> row.line(model.table().shown()).map(text).orElse("");
    }

    private static String quantity(CostLine line) {
        return line.quantity().map(Money::exact).orElse("not set");
    }

    static boolean hasCaveat(String source) {
        return source.startsWith("Weak source") || source.startsWith("Borrowed");
    }

    /// What stands against a price comes before where it is from.
    private static String source(CostLine line) {
        return Stream.concat(line.caveats().stream(), Stream.of(line.source()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String unitPrice(CostLine line) {
        return line.unitPrice().map(Money::exact).orElse("no price");
    }

    private static TreeTableColumn<CostRow, String> number(
            String id, String title, double width, Function<CostRow, String> text) {
        TreeTableColumn<CostRow, String> column = column(id, title, width, text);
        column.getStyleClass().add("number-column");
        return column;
    }

    private static TreeTableColumn<CostRow, String> column(
            String id, String title, double width, Function<CostRow, String> text) {
        var column = new TreeTableColumn<CostRow, String>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue().getValue())));
        column.setCellFactory(_ -> new CostCell());
        return column;
    }
}

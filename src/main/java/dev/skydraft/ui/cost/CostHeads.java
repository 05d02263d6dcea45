package dev.skydraft.ui.cost;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above the cost table: a total and a bar of shares for each environment, and the bars' legend.
final class CostHeads {
    private static final double LETTER = 6.5;
    private static final double NARROWEST_NAME = 44;
    private static final double WIDEST_NAME = 110;

    private CostHeads() {}

    /// A button for each environment with its total; it shows that environment. Buttons of environments that stay are
    /// kept, and so is the keyboard focus on them.
    static void totals(FlowPane totals, CostTable table, Consumer<String> show) {
        List<CostTable.Column> before = totals.getChildren().stream()
                .map(node -> ((TotalButton) node).environment())
                .toList();
        if (!before.equals(table.environments())) {
            totals.getChildren()
                    .setAll(table.environments().stream()
                            .map(e -> new TotalButton(e, show))
                            .toList());
        }
        totals.getChildren().forEach(node -> ((TotalButton) node).show(table));
    }

    /// A bar for each environment, all to one scale and behind names of one width.
    static List<Node> bars(CostTable table, Consumer<String> choose) {
        double most = table.environments().stream()
                .mapToDouble(e -> table.total().figure(e.id()).known().doubleValue())
                .max()
                .orElse(0);
        int longest = table.environments().stream()
                .mapToInt(e -> e.name().length())
                .max()
                .orElse(0);
        double name = Math.clamp(longest * LETTER, NARROWEST_NAME, WIDEST_NAME);
        return table.environments().stream()
                .<Node>map(e -> bar(table, e, name, most, choose))
                .toList();
    }

    private static Node bar(
            CostTable table, CostTable.Column environment, double nameWidth, double most, Consumer<String> choose) {
        var name = new Label(environment.name());
        name.getStyleClass().addAll("caption", "bar-name");
        name.setMinWidth(nameWidth);
        name.setMaxWidth(nameWidth);
        var bar = new ShareBar(Share.of(table, environment.id()), most, choose);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var row = new HBox(name, bar);
        row.getStyleClass().add("bar-row");
        return row;
    }

    /// The groups of the environment shown, with their parts of its bill.
    static List<Node> legend(CostTable table) {
        return Share.of(table, table.shown()).stream()
                .<Node>map(share -> {
                    var dot = new Region();
                    dot.getStyleClass().addAll("legend-dot", share.style());
                    var label = new Label(share.name() + " " + share.part(), dot);
                    label.getStyleClass().add("caption");
                    return label;
                })
                .toList();
    }
}

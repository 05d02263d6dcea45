package dev.skydraft.ui.compare;

import dev.skydraft.bill.Comparison;
import dev.skydraft.pricing.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands above the comparison: which environments are compared, and the total of each.
final class CompareHeads {
    private CompareHeads() {}

    /// A button for each environment but the base: pressed while it is compared.
    static List<Node> choices(Compared compared, BiConsumer<String, Boolean> choose) {
        var buttons = new ArrayList<Node>();
        for (Compared.Choice environment : compared.environments()) {
            if (!environment.id().equals(compared.base())) {
                var button = new ToggleButton(environment.name());
                button.setId("compare-" + environment.id());
                button.getStyleClass().add("small");
                button.setSelected(compared.chosen().contains(environment.id()));
                button.setAccessibleText("Compare " + environment.name());
                button.setOnAction(e -> choose.accept(environment.id(), button.isSelected()));
                buttons.add(button);
            }
        }
        return buttons;
    }

    /// A card for each environment: its name, its total, and how much more that is than the base's.
    static List<Node> totals(Comparison comparison) {
        return IntStream.range(0, comparison.sides().size())
                .<Node>mapToObj(side -> total(comparison, side))
                .toList();
    }

    private static Node total(Comparison comparison, int side) {
        Comparison.Side shown = comparison.sides().get(side);
        var name = new Label(shown.name());
        name.getStyleClass().add("caption");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var delta = new Label(side == 0 ? "base" : Words.dollars(comparison.delta(side)));
        delta.getStyleClass().add(side == 0 ? "caption" : "total-delta");
        var sum = new Label(Money.total(shown.estimate()));
        sum.getStyleClass().add("big-figure");
        delta.setMinWidth(Region.USE_PREF_SIZE);
        var figures = new HBox(sum, room, delta);
        figures.getStyleClass().add("compared-figures");
        var card = new VBox(name, figures);
        card.getStyleClass().addAll("card", "compared-total");
        return card;
    }
}

package dev.skydraft.ui.cost;

import dev.skydraft.pricing.Money;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// An environment's name and total bill; pressing it shows that environment.
final class TotalButton extends Button {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass CROSSED = PseudoClass.getPseudoClass("crossed");

    private final Label sum = new Label();
    private final Label budget = new Label();
    private final CostTable.Column environment;

    TotalButton(CostTable.Column environment, Consumer<String> show) {
        this.environment = environment;
        setId("total-" + environment.id());
        var name = new Label(environment.name());
        name.getStyleClass().add("caption");
        sum.getStyleClass().add("big-figure");
        budget.getStyleClass().addAll("caption", "budget");
        setGraphic(environment.budget().isPresent() ? new VBox(name, sum, budget) : new VBox(name, sum));
        getStyleClass().add("total");
        setOnAction(e -> show.accept(environment.id()));
    }

    CostTable.Column environment() {
        return environment;
    }

    void show(CostTable table) {
        Figure figure = table.total().figure(environment.id());
        sum.setText(figure.dollars());
        pseudoClassStateChanged(SHOWN, environment.id().equals(table.shown()));
        environment.budget().ifPresent(most -> {
            boolean crossed = most.isCrossedBy(figure.known());
            budget.setText((crossed ? "over its budget of " : "of a budget of ") + Money.dollars(most.usd()));
            budget.pseudoClassStateChanged(CROSSED, crossed);
        });
        setAccessibleText("%s: %s a month %s"
                .formatted(environment.name(), figure.spoken(), budget.getText())
                .strip());
    }
}

package dev.skydraft.ui.cost;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// An environment's name and total bill; pressing it shows that environment.
final class TotalButton extends Button {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Label sum = new Label();
    private final CostTable.Column environment;

    TotalButton(CostTable.Column environment, Consumer<String> show) {
        this.environment = environment;
        setId("total-" + environment.id());
        var name = new Label(environment.name());
        name.getStyleClass().add("caption");
        sum.getStyleClass().add("big-figure");
        setGraphic(new VBox(name, sum));
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
        setAccessibleText("%s: %s a month".formatted(environment.name(), figure.spoken()));
    }
}

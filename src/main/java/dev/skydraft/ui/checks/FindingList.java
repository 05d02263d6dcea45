package dev.skydraft.ui.checks;

import dev.skydraft.ui.window.KeyedNodes;
import dev.skydraft.ui.window.Visibility;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Findings under each other, the worst first.
public final class FindingList extends VBox {
    /// As many as anyone reads before mending some.
    private static final int MOST = 50;

    private final KeyedNodes<ShownFinding, FindingCard> cards;
    private final Label rest = new Label();

    FindingList(FindingsModel model) {
        getStyleClass().add("finding-list");
        getStylesheets().add(FindingList.class.getResource("Findings.css").toExternalForm());
        var list = new VBox();
        list.getStyleClass().add("finding-list");
        rest.getStyleClass().add("caption");
        getChildren().setAll(list, rest);
        cards = new KeyedNodes<>(
                list, ShownFinding::finding, f -> new FindingCard(model, f), FindingCard::show, card -> {});
    }

    /// A list that follows all findings of a model.
    public static FindingList following(FindingsModel model) {
        var list = new FindingList(model);
        model.seen().follow(list);
        model.findingsProperty().subscribe(findings -> list.show(findings.all()));
        return list;
    }

    void show(List<ShownFinding> findings) {
        int more = findings.size() - MOST;
        cards.show(more > 0 ? findings.subList(0, MOST) : findings);
        rest.setText("and %d more".formatted(more));
        Visibility.show(rest, more > 0);
        Visibility.show(this, !findings.isEmpty());
    }
}

package dev.skydraft.ui.checks;

import dev.skydraft.ui.window.KeyedNodes;
import dev.skydraft.ui.window.Visibility;
import java.util.List;
import javafx.scene.layout.VBox;

/// Findings under each other, the worst first.
public final class FindingList extends VBox {
    private final KeyedNodes<ShownFinding, FindingCard> cards;

    FindingList(FindingsModel model) {
        getStyleClass().add("finding-list");
        getStylesheets().add(FindingList.class.getResource("Findings.css").toExternalForm());
        cards = new KeyedNodes<>(
                this, ShownFinding::finding, f -> new FindingCard(model, f), FindingCard::show, card -> {});
    }

    /// A list that follows all findings of a model.
    public static FindingList following(FindingsModel model) {
        var list = new FindingList(model);
        model.findingsProperty().subscribe(findings -> list.show(findings.all()));
        return list;
    }

    void show(List<ShownFinding> findings) {
        cards.show(findings);
        Visibility.show(this, !findings.isEmpty());
    }
}

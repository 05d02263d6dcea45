package dev.skydraft.ui.inspector;

import dev.skydraft.design.EntryTraffic;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.field.FieldSection;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The requests that enter the environment shown, and what follows from them.
final class TrafficView {
    private final DocumentModel document;
    private final FieldSection fields;
    private final Label outcome = new Label();
    private final VBox section;
    private final Subscription subscription;

    TrafficView(DocumentModel document, Editors editors) {
        this.document = document;
        fields = FieldSection.settings(document, "Traffic", EntryTraffic.ALL);
        outcome.setId("traffic-outcome");
        outcome.getStyleClass().add("caption");
        outcome.setWrapText(true);
        section = Views.section(fields.title(), FieldGrid.of(fields, editors), outcome);
        subscription = document.reckoningProperty().subscribe(this::show);
    }

    Node node() {
        return section;
    }

    private void show(Reckoning reckoning) {
        Optional<Estimate> shown = reckoning.estimate(document.environment());
        outcome.setText(
                shown.map(estimate -> Traffic.outcome(estimate.deployment())).orElse(""));
    }

    void close() {
        fields.close();
        subscription.unsubscribe();
    }
}

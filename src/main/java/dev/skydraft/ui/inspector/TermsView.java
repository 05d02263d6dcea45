package dev.skydraft.ui.inspector;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Terms;
import dev.skydraft.pricing.Money;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.field.FieldSection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// On what terms the environment shown is run: its office hours, with what they come to a month, and its discounts.
final class TermsView {
    private final FieldSection office;
    private final FieldSection prices;
    private final Label running = new Label();
    private final VBox root;
    private final Subscription subscription;

    TermsView(DocumentModel document, Editors editors) {
        office = FieldSection.settings(document, "Office hours", Terms.OFFICE);
        prices = FieldSection.settings(document, "Prices", Terms.PRICES);
        running.setId("running-hours");
        running.getStyleClass().add("caption");
        running.setWrapText(true);
        root = new VBox(
                Views.section("Office hours", FieldGrid.of(office, editors), running),
                Views.section("Prices", FieldGrid.of(prices, editors)));
        subscription = document.deploymentProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(Deployment deployment) {
        Settings settings = deployment.settings();
        running.setText(
                settings.terms().stops()
                        ? "Tasks, machines and database instances run for %s of %s hours a month. Storage, load balancers, NAT and addresses are paid for around the clock."
                                .formatted(Money.exact(settings.runningHours()), Money.exact(settings.hours()))
                        : "Everything runs around the clock.");
    }

    void close() {
        office.close();
        prices.close();
        subscription.unsubscribe();
    }
}

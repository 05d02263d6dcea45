package dev.skydraft.ui.inspector;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Terms;
import dev.skydraft.pricing.Money;
import dev.skydraft.storage.OwnPrices;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.field.FieldSection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/// On what terms the environment shown is run: its office hours, with what they come to a month, and its discounts.
final class TermsView {
    private final FieldSection office;
    private final FieldSection prices;
    private final Label running = caption("");
    private final List<Node> nodes;
    private final Subscription subscription;

    TermsView(DocumentModel document, Editors editors) {
        office = FieldSection.settings(document, "Office hours", Terms.OFFICE);
        prices = FieldSection.settings(document, "Prices", Terms.PRICES);
        running.setId("running-hours");
        nodes = List.of(
                Views.section("Office hours", FieldGrid.of(office, editors), running),
                Views.section("Prices", FieldGrid.of(prices, editors), caption(prices(document))));
        subscription = document.deploymentProperty().subscribe(this::show);
    }

    /// A section each.
    List<Node> nodes() {
        return nodes;
    }

    private static Label caption(String text) {
        var caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        return caption;
    }

    private static String prices(DocumentModel document) {
        String own = document.fileProperty()
                .get()
                .map(file -> String.valueOf(OwnPrices.beside(file).getFileName()))
                .orElse("a table beside the design");
        return "A discount a line, such as aws/rds 12. Prices that you have agreed on go into %s, or for all designs into %s."
                .formatted(own, OwnPrices.ofUser());
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

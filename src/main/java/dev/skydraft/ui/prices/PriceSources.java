package dev.skydraft.ui.prices;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Says where vendors offer their price files and what prices hold now, while there is nothing else to show.
final class PriceSources extends VBox {
    private record Vendor(String name, String files, String address) {}

    private static final Vendor[] VENDORS = {
        new Vendor(
                "AWS",
                "Price List offer files, one for each service and region: JSON or CSV, also compressed with gzip",
                "https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonEC2/current/us-east-1/index.json"),
        new Vendor(
                "Azure",
                "Retail Prices, page by page: JSON or CSV",
                "https://prices.azure.com/api/retail/prices?$filter=armRegionName eq 'eastus2'"),
        new Vendor(
                "Google Cloud",
                "Billing Catalog, page by page: JSON; needs an API key of your own",
                "https://cloudbilling.googleapis.com/v1/services/6F81-5844-456A/skus?pageSize=5000&key=…"),
    };

    /// @param standing what prices hold now, in a sentence
    PriceSources(String standing) {
        super(18);
        getStyleClass().add("price-sources");
        for (Vendor vendor : VENDORS) {
            var name = new Label(vendor.name());
            name.getStyleClass().add("section-title");
            var files = new Label(vendor.files());
            files.setWrapText(true);
            files.getStyleClass().add(Styles.TEXT_MUTED);
            var address = new TextField(vendor.address());
            address.setEditable(false);
            address.setAccessibleText("Address of price files of " + vendor.name());
            getChildren().add(new VBox(4, name, files, address));
        }
        var now = new Label(standing);
        now.setWrapText(true);
        now.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().add(now);
    }
}

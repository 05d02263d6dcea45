package dev.skydraft.pricelist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads SKUs of the Google Cloud Billing Catalog. A price is whole units plus billionths.
final class GcpSkus {
    private final Findings findings;
    private final LocalDate written;
    private String next = "";
    private int items;

    /// @param written the day that the file is of
    GcpSkus(Findings findings, LocalDate written) {
        this.findings = findings;
        this.written = written;
    }

    /// A field beside the list.
    void head(String name, String text) {
        if (name.equals("nextPageToken")) {
            next = text;
        }
    }

    void sku(JsonNode sku) {
        items++;
        JsonNode category = sku.path("category");
        Map<String, String> attributes = new HashMap<>();
        category.properties()
                .forEach(c ->
                        attributes.put(Product.plain(c.getKey()), c.getValue().asText()));
        attributes.put("description", Unreadable.text(sku, "description"));
        for (JsonNode region : sku.path("serviceRegions")) {
            var product = new Product(
                    Unreadable.text(category, "serviceDisplayName"),
                    region.asText(),
                    Unreadable.text(sku, "skuId"),
                    Unreadable.text(sku, "skuId"),
                    attributes);
            findings.saw(Provider.GCP, product).ifPresent(hit -> quotes(hit, sku));
        }
    }

    private void quotes(MatchTable.Hit hit, JsonNode sku) {
        for (JsonNode pricing : sku.path("pricingInfo")) {
            JsonNode expression = pricing.path("pricingExpression");
            List<Price.Tier> tiers = new ArrayList<>();
            for (JsonNode rate : expression.path("tieredRates")) {
                tiers.add(new Price.Tier(
                        Unreadable.number(
                                "startUsageAmount",
                                rate.path("startUsageAmount").asText("0")),
                        usd(rate.path("unitPrice"))));
            }
            LocalDate effective = Unreadable.day("effectiveTime", Unreadable.text(pricing, "effectiveTime"));
            findings.add(new Quote(
                    hit,
                    Unreadable.text(expression, "usageUnit"),
                    tiers,
                    effective,
                    "Google Cloud Billing Catalog",
                    written));
        }
    }

    private static BigDecimal usd(JsonNode price) {
        Unreadable.dollars(Unreadable.text(price, "currencyCode"));
        return Unreadable.number("units", price.path("units").asText("0"))
                .add(Unreadable.number("nanos", price.path("nanos").asText("0")).movePointLeft(9));
    }

    void end() {
        if (items > 0) {
            findings.pages().add(next, items);
        }
    }
}

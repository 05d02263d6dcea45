package dev.skydraft.pricelist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads items of the Azure Retail Prices API: what is paid for as it is used. Reservations, whose price is the whole
/// term's, and prices for development and tests are left out.
final class AzureItems {
    private final Findings findings;
    private final LocalDate written;
    private String next = "";
    private int items;

    /// @param written the day that the file is of
    AzureItems(Findings findings, LocalDate written) {
        this.findings = findings;
        this.written = written;
    }

    /// A field beside the list.
    void head(String name, String text) {
        switch (name) {
            case "BillingCurrency" -> Unreadable.dollars(text);
            case "NextPageLink" -> next = text;
            default -> {
                // Says nothing of prices.
            }
        }
    }

    void item(JsonNode item) {
        var attributes = new HashMap<String, String>();
        item.properties().stream()
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> attributes.put(
                        Product.plain(field.getKey()), field.getValue().asText()));
        row(attributes);
    }

    /// An item by the plain names of its fields.
    void row(Map<String, String> item) {
        items++;
        if (!item.getOrDefault("type", "").equals("Consumption") || hasEnded(item)) {
            return;
        }
        Unreadable.dollars(item.getOrDefault("currencycode", ""));
        Optional<MatchTable.Hit> hit = findings.saw(Provider.AZURE, product(item));
        hit.ifPresent(h -> findings.azure()
                .add(
                        h,
                        item.getOrDefault("unitofmeasure", ""),
                        Unreadable.day("effectiveStartDate", item.getOrDefault("effectivestartdate", "")),
                        new Price.Tier(
                                Unreadable.number("tierMinimumUnits", item.getOrDefault("tierminimumunits", "0")),
                                Unreadable.number("retailPrice", item.getOrDefault("retailprice", ""))),
                        written));
    }

    /// True if the price has stopped to hold. An old page may be without what has taken its place.
    private boolean hasEnded(Map<String, String> item) {
        String end = item.getOrDefault("effectiveenddate", "");
        return !end.isEmpty() && findings.isPast(Unreadable.day("effectiveEndDate", end));
    }

    private static Product product(Map<String, String> item) {
        return new Product(
                item.getOrDefault("servicename", ""),
                item.getOrDefault("armregionname", ""),
                item.getOrDefault("meterid", ""),
                "%s, %s, %s, %s"
                        .formatted(
                                item.getOrDefault("productname", ""),
                                item.getOrDefault("skuname", ""),
                                item.getOrDefault("metername", ""),
                                item.getOrDefault("unitofmeasure", "")),
                item);
    }

    void end() {
        if (items > 0) {
            findings.pages().add(next, items);
        }
    }
}

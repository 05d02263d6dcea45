package dev.skydraft.export.report;

import dev.skydraft.pricing.Price;
import java.util.List;
import java.util.Optional;

/// Writes prices in one format.
public enum PricesFormat {
    /// For people at a terminal: a row for each tier.
    TABLE("table") {
        @Override
        public String text(Prices prices) {
            var table = new TextTable(List.of(false, false, true, true, false, false, false, false, false));
            table.add("Price", "Region", "From", "USD", "Unit", "As of", "Origin", "Note", "Source");
            table.rule();
            prices.rows().forEach(row -> rows(table, row));
            return table.text();
        }
    },

    /// For programs: figures are strings and exact.
    JSON("json") {
        @Override
        public String text(Prices prices) {
            return Json.text(json -> {
                json.writeStartArray();
                for (Prices.Row row : prices.rows()) {
                    json.writeStartObject();
                    json.writeStringField("key", row.price().key());
                    json.writeStringField("region", row.price().region());
                    json.writeStringField("unit", row.price().unit().symbol());
                    PriceImportJson.tiers(json, "tiers", Optional.of(row.price()));
                    json.writeStringField("source", row.price().source());
                    json.writeStringField("asOf", row.price().asOf());
                    json.writeStringField("origin", row.price().layer().word());
                    json.writeStringField("weak", row.price().weak().orElse(null));
                    json.writeStringField("note", row.note().isEmpty() ? null : row.note());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        }
    };

    private final String id;

    PricesFormat(String id) {
        this.id = id;
    }

    /// The word on the command line: `json`.
    public String id() {
        return id;
    }

    /// The whole report; every line ends with `\n`.
    public abstract String text(Prices prices);

    private static void rows(TextTable table, Prices.Row row) {
        Price price = row.price();
        for (Price.Tier tier : price.tiers()) {
            boolean first = tier.equals(price.tiers().getFirst());
            table.add(
                    first ? price.key() : "",
                    first ? price.region() : "",
                    Figures.exact(tier.from()),
                    Figures.exact(tier.usd()),
                    first ? price.unit().symbol() : "",
                    first ? price.asOf() : "",
                    first ? price.layer().word() : "",
                    first ? Lines.single(row.note()) : "",
                    first ? Lines.single(price.source()) : "");
        }
    }
}

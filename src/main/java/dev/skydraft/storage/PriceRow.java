package dev.skydraft.storage;

import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One row of a price table: one tier of the price of a key in a region.
record PriceRow(Table.Row row) {
    static final List<String> COLUMNS =
            List.of("key", "region", "unit", "from", "usd", "source", "as_of", "weak", "fact");

    /// What a price is found by.
    record Name(String key, String region) {
        @Override
        public String toString() {
            return key + " in " + region;
        }
    }

    /// The price whose tiers are these rows; it takes source, date and mark from the first tier.
    ///
    /// @throws FileProblem if they are no tiers of one price
    static Price price(List<PriceRow> rows) {
        List<PriceRow> sorted = rows.size() == 1
                ? rows
                : rows.stream().sorted(Comparator.comparing(PriceRow::from)).toList();
        PriceRow first = sorted.getFirst();
        if (first.from().signum() != 0) {
            throw first.row.problem(
                    "from",
                    "The first tier of %s starts at %s, expected 0".formatted(first.name(), first.row.cell("from")));
        }
        for (int i = 1; i < sorted.size(); i++) {
            sorted.get(i).follow(sorted.get(i - 1));
        }
        return new Price(
                first.name().key(),
                first.name().region(),
                first.unit(),
                sorted.stream().map(r -> new Price.Tier(r.from(), r.usd())).toList(),
                first.row.cell("source"),
                first.row.cell("as_of"),
                Optional.of(first.row.cell("weak")).filter(mark -> !mark.isEmpty()),
                false,
                Price.Layer.PACKAGED);
    }

    private void follow(PriceRow lower) {
        if (from().compareTo(lower.from()) == 0) {
            throw row.problem("from", "Two tiers of %s start at %s, expected one".formatted(name(), row.cell("from")));
        }
        if (unit() != lower.unit()) {
            throw row.problem(
                    "unit",
                    "The tier of %s is per %s, expected %s as in the tier below"
                            .formatted(name(), row.cell("unit"), lower.row.cell("unit")));
        }
    }

    Name name() {
        return new Name(row.cell("key"), row.cell("region"));
    }

    Unit unit() {
        String symbol = row.cell("unit");
        return Unit.find(symbol)
                .orElseThrow(() -> row.problem(
                        "unit",
                        "There is no unit \"%s\", expected one such as %s".formatted(symbol, Unit.GB.symbol())));
    }

    /// From the first unit on, in a table that does not say so.
    private BigDecimal from() {
        return row.has("from") ? number("from") : BigDecimal.ZERO;
    }

    private BigDecimal usd() {
        return number("usd");
    }

    private BigDecimal number(String column) {
        try {
            BigDecimal number = new BigDecimal(row.cell(column));
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // The same sentence as for a negative number.
        }
        throw row.problem(
                column,
                "\"%s\" is %s, expected a number from 0 up".formatted(column, JsonWriter.quoted(row.cell(column))));
    }
}

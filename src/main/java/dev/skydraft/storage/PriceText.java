package dev.skydraft.storage;

import dev.skydraft.pricing.Price;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes prices as rows of a price table, as `assets/prices/<vendor>/*.csv` hold them.
final class PriceText {
    private PriceText() {}

    /// The table, its header first; every line ends with `\n`.
    static String of(List<Price> prices) {
        return Stream.concat(Stream.of(PriceRow.COLUMNS), prices.stream().flatMap(PriceText::rows))
                .map(cells -> cells.stream().map(PriceText::quoted).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<List<String>> rows(Price price) {
        return price.tiers().stream()
                .map(tier -> PriceRow.COLUMNS.stream()
                        .map(column -> cell(price, tier, column))
                        .toList());
    }

    /// Columns that say how a packaged row came about stay empty.
    private static String cell(Price price, Price.Tier tier, String column) {
        return switch (column) {
            case "key" -> price.key();
            case "region" -> price.region();
            case "unit" -> price.unit().symbol();
            case "from" -> tier.from().toPlainString();
            case "usd" -> tier.usd().toPlainString();
            case "source" -> price.source();
            case "as_of" -> price.asOf();
            case "weak" -> price.weak().orElse("");
            default -> "";
        };
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}

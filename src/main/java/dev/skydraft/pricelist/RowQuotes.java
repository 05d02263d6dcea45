package dev.skydraft.pricelist;

import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts the tiers of prices together where each stands in a row of its own, maybe in another file.
final class RowQuotes {
    private final Map<Of, List<Row>> prices = new LinkedHashMap<>();

    /// What the rows of one price have in common.
    private record Of(String key, String region, String sku, LocalDate effective) {}

    private record Row(MatchTable.Hit hit, String unit, Price.Tier tier, LocalDate asOf) {}

    /// One row of a file of some date.
    void add(MatchTable.Hit hit, String unit, LocalDate effective, Price.Tier tier, LocalDate asOf) {
        var of = new Of(hit.key(), hit.region(), hit.product().sku(), effective);
        prices.computeIfAbsent(of, _ -> new ArrayList<>()).add(new Row(hit, unit, tier, asOf));
    }

    /// Hands every price over.
    void to(Findings findings, String file) {
        prices.forEach((of, rows) -> findings.add(quote(of, rows, file)));
    }

    /// The same row twice, as in pages that overlap, is one.
    private static Quote quote(Of of, List<Row> rows, String file) {
        Map<BigDecimal, List<Row>> edges = new TreeMap<>();
        rows.forEach(row ->
                edges.computeIfAbsent(row.tier().from(), _ -> new ArrayList<>()).add(row));
        List<Price.Tier> tiers =
                edges.values().stream().flatMap(same -> newest(same).stream()).toList();
        Row first = rows.getFirst();
        return new Quote(first.hit(), first.unit(), tiers, of.effective(), file, date(rows));
    }

    /// Of rows for the same tier, those of the newest file; more than one only where that contradicts itself.
    private static List<Price.Tier> newest(List<Row> same) {
        LocalDate date = date(same);
        return same.stream()
                .filter(row -> row.asOf().equals(date))
                .map(Row::tier)
                .distinct()
                .toList();
    }

    private static LocalDate date(List<Row> rows) {
        return rows.stream().map(Row::asOf).max(LocalDate::compareTo).orElseThrow();
    }
}

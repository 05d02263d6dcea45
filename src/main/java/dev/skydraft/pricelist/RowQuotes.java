package dev.skydraft.pricelist;

import dev.skydraft.pricing.Price;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the tiers of prices together where each stands in a row of its own.
final class RowQuotes {
    private final Map<Of, Rows> prices = new LinkedHashMap<>();

    /// What the rows of one price have in common.
    private record Of(String key, String region, String sku, LocalDate effective) {}

    private record Rows(MatchTable.Hit hit, String unit, List<Price.Tier> tiers) {}

    /// One row. The same row twice, as in pages that overlap, is one.
    void add(MatchTable.Hit hit, String unit, LocalDate effective, Price.Tier tier) {
        var of = new Of(hit.key(), hit.region(), hit.product().sku(), effective);
        Rows rows = prices.computeIfAbsent(of, _ -> new Rows(hit, unit, new ArrayList<>()));
        if (!rows.tiers().contains(tier)) {
            rows.tiers().add(tier);
        }
    }

    /// Hands every price over.
    void to(Findings findings, String file, LocalDate asOf) {
        prices.forEach((of, rows) ->
                findings.add(new Quote(rows.hit(), rows.unit(), rows.tiers(), of.effective(), file, asOf)));
    }
}

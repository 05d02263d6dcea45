package dev.skydraft.pricelist;

import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Price;
import dev.skydraft.storage.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// Prices that a vendor gives in parts: a machine of Google Cloud costs so many cores and so many GiB of memory of its
/// family, each for an hour; what is committed to costs those of 730 hours a month. `assets/matching/sums.csv` says of
/// which.
final class Sums {
    /// How the keys of parts begin, which are no prices of ours.
    static final String PART = "part/";

    private static final List<String> COLUMNS = List.of("key", "unit", "part", "quantity");

    /// Parts of each key by the part's key.
    private final Map<String, Map<String, BigDecimal>> keys = new LinkedHashMap<>();

    /// What the price of each key is per.
    private final Map<String, Unit> units = new HashMap<>();

    Sums() {
        Table.packed("assets/matching/sums.csv", COLUMNS).rows().forEach(this::add);
    }

    private void add(Table.Row row) {
        String key = row.cell("key");
        units.put(key, Match.unit(row, "unit"));
        keys.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                .put(row.cell("part"), new BigDecimal(row.cell("quantity")));
    }

    Map<String, Map<String, BigDecimal>> keys() {
        return keys;
    }

    /// What is whole among the prices, and every sum whose parts are all among them.
    List<Price> of(List<Price> prices) {
        var parts = new HashMap<String, Map<String, Price>>();
        var whole = new ArrayList<Price>();
        for (Price price : prices) {
            if (price.key().startsWith(PART)) {
                parts.computeIfAbsent(price.region(), _ -> new HashMap<>()).put(price.key(), price);
            } else {
                whole.add(price);
            }
        }
        parts.forEach((region, here) -> keys.forEach((key, needed) -> {
            if (here.keySet().containsAll(needed.keySet())) {
                whole.add(sum(key, region, needed, here));
            }
        }));
        return whole;
    }

    private Price sum(String key, String region, Map<String, BigDecimal> needed, Map<String, Price> parts) {
        BigDecimal usd = BigDecimal.ZERO;
        var sources = new ArrayList<String>();
        var dates = new TreeSet<String>();
        for (Map.Entry<String, BigDecimal> part : needed.entrySet()) {
            Price price = Objects.requireNonNull(parts.get(part.getKey()));
            usd = usd.add(price.first().multiply(part.getValue()));
            sources.add(part.getValue().toPlainString() + " x " + price.first().toPlainString() + " " + price.source());
            dates.add(price.asOf());
        }
        return new Price(
                key,
                region,
                units.getOrDefault(key, Unit.HOUR),
                List.of(new Price.Tier(BigDecimal.ZERO, usd.stripTrailingZeros())),
                String.join(" + ", sources),
                dates.first());
    }
}

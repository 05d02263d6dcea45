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
/// family. `assets/matching/sums.csv` says of which.
final class Sums {
    /// How the keys of parts begin, which are no prices of ours.
    static final String PART = "part/";

    private static final List<String> COLUMNS = List.of("key", "part", "quantity");

    /// Parts of each key by the part's key.
    private final Map<String, Map<String, BigDecimal>> keys = new LinkedHashMap<>();

    Sums() {
        Table.packed("assets/matching/sums.csv", COLUMNS)
                .rows()
                .forEach(row -> keys.computeIfAbsent(row.cell("key"), _ -> new LinkedHashMap<>())
                        .put(row.cell("part"), new BigDecimal(row.cell("quantity"))));
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

    private static Price sum(String key, String region, Map<String, BigDecimal> needed, Map<String, Price> parts) {
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
                Unit.HOUR,
                List.of(new Price.Tier(BigDecimal.ZERO, usd.stripTrailingZeros())),
                String.join(" + ", sources),
                dates.first());
    }
}

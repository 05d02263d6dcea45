package dev.skydraft.pricing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Prices by key and region. A price of the region asked for comes first, then the `global` one; another region's price
/// is never borrowed.
public final class PriceBook {
    private final Map<String, Map<String, Price>> byKey = new HashMap<>();

    public PriceBook(Collection<Price> prices) {
        prices.forEach(p -> byKey.computeIfAbsent(p.key(), k -> new TreeMap<>()).put(p.region(), p));
    }

    public Optional<Price> find(String key, String region) {
        Map<String, Price> regions = byKey.get(key);
        if (regions == null) {
            return Optional.empty();
        }
        Price price = regions.get(region);
        return Optional.ofNullable(price == null ? regions.get(Price.GLOBAL) : price);
    }

    /// Every price, by key and region.
    public Collection<Price> all() {
        return new TreeMap<>(byKey)
                .values().stream().flatMap(m -> m.values().stream()).toList();
    }
}

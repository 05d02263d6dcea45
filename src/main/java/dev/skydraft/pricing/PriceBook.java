package dev.skydraft.pricing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Prices by key and region. A price of the region asked for comes first, then that of a price zone that the region
/// lies in, then the `global` one; another region's or zone's price is never borrowed.
public final class PriceBook {
    private final Map<String, Map<String, Price>> byKey = new HashMap<>();
    private final List<PriceZone> zones;

    /// A book without price zones.
    public PriceBook(Collection<Price> prices) {
        this(prices, List.of());
    }

    private PriceBook(Collection<Price> prices, Collection<PriceZone> zones) {
        prices.forEach(p -> byKey.computeIfAbsent(p.key(), k -> new TreeMap<>()).put(p.region(), p));
        this.zones = List.copyOf(zones);
    }

    /// The same prices with another table of price zones. A region may lie in several zones, since a vendor divides the
    /// world differently for different services; the first one that has a price for a key counts.
    public PriceBook withZones(Collection<PriceZone> table) {
        return new PriceBook(all(), table);
    }

    /// The price in a region; empty if none is known, which is not the same as free.
    public Optional<Price> find(String key, String region) {
        Map<String, Price> places = byKey.getOrDefault(key, Map.of());
        return Optional.ofNullable(places.get(region))
                .or(() -> inZone(places, key, region))
                .or(() -> Optional.ofNullable(places.get(Price.GLOBAL)));
    }

    private Optional<Price> inZone(Map<String, Price> places, String key, String region) {
        return zones.stream()
                .filter(z -> z.region().equals(region) && key.startsWith(z.vendor() + "/"))
                .filter(z -> places.containsKey(z.zone()))
                .findFirst()
                .map(z -> places.get(z.zone()));
    }

    /// Every price, by key and region.
    public Collection<Price> all() {
        return new TreeMap<>(byKey)
                .values().stream().flatMap(m -> m.values().stream()).toList();
    }
}

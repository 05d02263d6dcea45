package dev.skydraft.pricing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Holds prices by key and what stands in place of a region: a region, a price zone or `global`.
public interface PriceSource {
    /// The price of exactly this key in exactly this place.
    Optional<Price> find(String key, String place);

    /// Every price of a key, by place.
    Map<String, Price> everywhere(String key);

    /// Every price, by key and place.
    Collection<Price> all();

    /// Prices held in memory.
    static PriceSource of(Collection<Price> prices) {
        var byKey = new HashMap<String, Map<String, Price>>();
        prices.forEach(p -> byKey.computeIfAbsent(p.key(), k -> new TreeMap<>()).put(p.region(), p));
        return new Held(byKey);
    }

    /// These prices laid over weaker ones: a price replaces that of the same key and place.
    default PriceSource over(PriceSource weaker) {
        return new Laid(this, weaker);
    }

    /// @param byKey prices by key, then by place
    record Held(Map<String, Map<String, Price>> byKey) implements PriceSource {
        @Override
        public Optional<Price> find(String key, String place) {
            return Optional.ofNullable(everywhere(key).get(place));
        }

        @Override
        public Map<String, Price> everywhere(String key) {
            return byKey.getOrDefault(key, Map.of());
        }

        @Override
        public Collection<Price> all() {
            return new TreeMap<>(byKey)
                    .values().stream().flatMap(m -> m.values().stream()).toList();
        }
    }

    /// Two sources as one.
    record Laid(PriceSource upper, PriceSource lower) implements PriceSource {
        @Override
        public Optional<Price> find(String key, String place) {
            return upper.find(key, place).or(() -> lower.find(key, place));
        }

        @Override
        public Map<String, Price> everywhere(String key) {
            var places = new TreeMap<>(lower.everywhere(key));
            places.putAll(upper.everywhere(key));
            return places;
        }

        @Override
        public Collection<Price> all() {
            return of(Stream.of(lower, upper).flatMap(s -> s.all().stream()).toList())
                    .all();
        }
    }
}

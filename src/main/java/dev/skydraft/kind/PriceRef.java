package dev.skydraft.kind;

import java.util.Optional;

/// Which price a line is charged at: the price of `key`, less the price of another key where a provider only publishes
/// the two together (the standby of a Multi-AZ database is the Multi-AZ price less the Single-AZ price).
public record PriceRef(String key, Optional<String> less) {
    public static PriceRef of(String key) {
        return new PriceRef(key, Optional.empty());
    }

    /// The same price where the resource is bought otherwise than on demand.
    public PriceRef as(Purchase purchase) {
        String suffix = "/" + purchase.id();
        return new PriceRef(key + suffix, less.map(k -> k + suffix));
    }

    /// One published price less another: what one thing costs on top of the other.
    public static PriceRef difference(String key, String less) {
        return new PriceRef(key, Optional.of(less));
    }
}

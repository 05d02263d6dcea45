package dev.skydraft.pricelist;

import dev.skydraft.kind.Provider;
import dev.skydraft.storage.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which products of a vendor are priced under which of our keys: `assets/matching/<vendor>.csv`.
///
/// @param vendor the vendor
/// @param byService its rows by the service in whose file they stand
/// @param ours what a row makes of a product must be one of them
record MatchTable(Provider vendor, Map<String, List<Match>> byService, OurKeys ours) {
    private static final String FOLDER = "assets/matching/";

    /// A product under one of our keys.
    record Hit(Match match, String key, String region, Product product) {}

    /// @param priced the keys that some price of ours has
    static MatchTable of(Provider vendor, Set<String> priced) {
        Map<String, List<Match>> rows = Table.packed(FOLDER + vendor.id() + ".csv", Match.COLUMNS).rows().stream()
                .map(Match::of)
                .collect(Collectors.groupingBy(Match::service, LinkedHashMap::new, Collectors.toList()));
        return new MatchTable(vendor, rows, OurKeys.of(vendor, priced));
    }

    /// What a product is priced under; empty where no row speaks of it, as for most of a vendor's products.
    Optional<Hit> find(Product product) {
        for (Match match : byService.getOrDefault(product.service(), List.of())) {
            String region = match.region(product);
            Optional<String> key = region.isEmpty() ? Optional.empty() : match.key(product);
            if (key.isPresent() && ours.has(match.key(), key.get())) {
                return Optional.of(new Hit(match, key.get(), region, product));
            }
        }
        return Optional.empty();
    }

    Collection<Match> rows() {
        return byService.values().stream().flatMap(List::stream).toList();
    }
}

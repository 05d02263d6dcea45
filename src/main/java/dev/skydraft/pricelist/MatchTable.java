package dev.skydraft.pricelist;

import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.storage.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which products of a vendor are priced under which of our keys: `assets/matching/<vendor>.csv`.
///
/// @param vendor the vendor
/// @param byService its rows by the service in whose file they stand
/// @param ours what a row makes of a product must be one of them
/// @param skus products that are known by their SKU, whatever the rows say
record MatchTable(Provider vendor, Map<String, List<Match>> byService, OurKeys ours, KnownSkus skus) {
    private static final String FOLDER = "assets/matching/";

    /// A product under one of our keys.
    ///
    /// @param known true if its SKU says so, not only its attributes
    record Hit(Match match, String key, String region, Product product, boolean known) {
        /// The same product bought in this way; empty if it does not come in sizes, which alone are reserved.
        Optional<Hit> as(Purchase purchase) {
            if (purchase == Purchase.ON_DEMAND) {
                return Optional.of(this);
            }
            return match.key().isPlain()
                    ? Optional.empty()
                    : Optional.of(new Hit(match, PriceRef.of(key).as(purchase).key(), region, product, known));
        }
    }

    /// @param priced the keys that some price of ours has
    static MatchTable of(Provider vendor, Set<String> priced) {
        Map<String, List<Match>> rows = Table.packed(FOLDER + vendor.id() + ".csv", Match.COLUMNS).rows().stream()
                .map(Match::of)
                .collect(Collectors.groupingBy(Match::service, LinkedHashMap::new, Collectors.toList()));
        return new MatchTable(vendor, rows, OurKeys.of(vendor, priced), KnownSkus.of(vendor));
    }

    /// What a product is priced under; empty where no row speaks of it, as for most of a vendor's products.
    Optional<Hit> find(Product product) {
        List<Match> rows = byService.getOrDefault(product.service(), List.of());
        return skus.find(product.sku())
                .flatMap(of -> rowFor(of.key(), rows).map(row -> new Hit(row, of.key(), of.region(), product, true)))
                .or(() -> byAttributes(product, rows));
    }

    /// The row that says how a price of the key is converted.
    private static Optional<Match> rowFor(String key, List<Match> rows) {
        return rows.stream().filter(row -> row.key().fits(key, new TreeMap<>())).findFirst();
    }

    private Optional<Hit> byAttributes(Product product, List<Match> rows) {
        for (Match match : rows) {
            String region = match.region(product);
            Optional<String> key = region.isEmpty() ? Optional.empty() : match.key(product);
            if (key.isPresent() && ours.has(match.key(), key.get())) {
                return Optional.of(new Hit(match, key.get(), region, product, false));
            }
        }
        return Optional.empty();
    }

    Collection<Match> rows() {
        return byService.values().stream().flatMap(List::stream).toList();
    }
}

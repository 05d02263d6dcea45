package dev.skydraft.pricelist;

import dev.skydraft.kind.Provider;
import dev.skydraft.storage.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Products of AWS whose SKU is known to stand for a price of ours in a region, since that price was taken from it:
/// `assets/matching/aws-skus.csv`. A SKU stays the same from one offer file to the next, whatever its attributes are.
final class KnownSkus {
    private static final List<String> COLUMNS = List.of("key", "region", "sku");

    private final Map<String, Of> bySku = new HashMap<>();

    /// What a SKU stands for.
    record Of(String key, String region) {}

    private KnownSkus() {}

    static KnownSkus of(Provider vendor) {
        var known = new KnownSkus();
        if (vendor == Provider.AWS) {
            Table.packed("assets/matching/aws-skus.csv", COLUMNS)
                    .rows()
                    .forEach(row -> known.bySku.put(row.cell("sku"), new Of(row.cell("key"), row.cell("region"))));
        }
        return known;
    }

    Optional<Of> find(String sku) {
        return Optional.ofNullable(bySku.get(sku));
    }

    Map<String, Of> all() {
        return bySku;
    }
}

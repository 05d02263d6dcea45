package dev.skydraft.pricelist;

import dev.skydraft.kind.Provider;
import dev.skydraft.kind.SizeTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which price keys are ours. A vendor's file has many more machine types than we know.
///
/// @param priced keys that some price of ours has
/// @param sizes names of sizes in price keys, as the vendor offers them; no price may be known of them yet
record OurKeys(Set<String> priced, Set<String> sizes) {
    private static final List<String> TABLES = List.of("host", "database", "aurora", "cache");

    static OurKeys of(Provider vendor, Set<String> priced) {
        return new OurKeys(
                priced,
                TABLES.stream()
                        .flatMap(table -> SizeTable.load(table).rows().stream())
                        .flatMap(row -> row.on(vendor).stream())
                        .map(SizeTable.Offer::key)
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// True if what a row of a matching table makes of a product is a key of ours: the row names it in full, a
    /// price has it, or it is that of a size.
    boolean has(Pattern row, String key) {
        return row.isPlain()
                || key.startsWith(Sums.PART)
                || priced.contains(key)
                || Stream.of(key.split("/")).anyMatch(sizes::contains);
    }
}

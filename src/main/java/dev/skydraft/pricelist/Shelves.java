package dev.skydraft.pricelist;

import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which services in which regions the files speak of, and so which prices they should hold.
final class Shelves {
    private final Map<Provider, MatchTable> tables;
    private final Sums sums;
    private final Set<Shelf> shelves = new LinkedHashSet<>();

    /// The products of a service in a region, some of which the files hold.
    private record Shelf(Provider vendor, String service, String region) {}

    Shelves(Map<Provider, MatchTable> tables, Sums sums) {
        this.tables = tables;
        this.sums = sums;
    }

    /// Says that a file holds this product, and what it is priced under.
    Optional<MatchTable.Hit> saw(Provider vendor, Product product) {
        shelves.add(new Shelf(vendor, product.service(), product.region()));
        return table(vendor).find(product);
    }

    private MatchTable table(Provider vendor) {
        return Objects.requireNonNull(tables.get(vendor), "every provider has a table");
    }

    /// The service whose products should hold a price of ours, if the files hold products of it in that region.
    Optional<String> expected(Price price) {
        return shelves.stream()
                .filter(shelf -> price.key().startsWith(shelf.vendor().id() + "/"))
                .filter(shelf -> table(shelf.vendor()).byService().getOrDefault(shelf.service(), List.of()).stream()
                        .anyMatch(match -> expects(match, shelf, price)))
                .map(Shelf::service)
                .findFirst();
    }

    private boolean expects(Match match, Shelf shelf, Price price) {
        String region = match.region().isEmpty() ? shelf.region() : match.region();
        boolean part = match.key().toString().startsWith(Sums.PART)
                && sums.keys()
                        .getOrDefault(price.key(), Map.of())
                        .containsKey(match.key().toString());
        return region.equals(price.region()) && (part || match.key().fits(price.key(), new TreeMap<>()));
    }
}

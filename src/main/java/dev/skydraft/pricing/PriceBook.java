package dev.skydraft.pricing;

import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Prices by key and region. A price of the region asked for comes first, then that of a price zone that the region
/// lies in, then the `global` one; another region's or zone's price is only borrowed where that is asked for.
public final class PriceBook {
    private final PriceSource prices;
    private final PriceSource own;
    private final List<PriceZone> zones;
    private final Assumptions assumptions;
    private final Map<String, Allowance> allowances;

    /// What was found so far, by region and key: a bill asks for the same few prices thousands of times.
    private final Map<String, Map<String, Optional<Price>>> found = new ConcurrentHashMap<>();

    /// What was found elsewhere so far, by key.
    private final Map<String, Optional<Price>> lent = new ConcurrentHashMap<>();

    /// A book without price zones.
    public PriceBook(Collection<Price> prices) {
        this(PriceSource.of(prices), List.of());
    }

    public PriceBook(PriceSource prices, Collection<PriceZone> zones) {
        this(prices, PriceSource.of(List.of()), zones, Assumptions.NONE, Map.of());
    }

    private PriceBook(
            PriceSource prices,
            PriceSource own,
            Collection<PriceZone> zones,
            Assumptions assumptions,
            Map<String, Allowance> allowances) {
        this.prices = prices;
        this.own = own;
        this.zones = List.copyOf(zones);
        this.assumptions = assumptions;
        this.allowances = allowances;
    }

    /// The same prices with another table of price zones. A region may lie in several zones, since a vendor divides the
    /// world differently for different services; the first one that has a price for a key counts.
    public PriceBook withZones(Collection<PriceZone> table) {
        return new PriceBook(prices, own, table, assumptions, allowances);
    }

    /// The same book with other prices laid over: each replaces that of the same key and region.
    public PriceBook with(PriceSource stronger) {
        return new PriceBook(stronger.over(prices), own, zones, assumptions, allowances);
    }

    /// The same book with a customer's own prices: one that holds for a region, wherever it is kept, comes before all
    /// others.
    public PriceBook withOwn(PriceSource agreed) {
        return new PriceBook(prices, agreed, zones, assumptions, allowances);
    }

    /// The same prices with what may be assumed where one is missing.
    public PriceBook withAssumptions(Collection<Assumption> table) {
        return new PriceBook(prices, own, zones, new Assumptions(table), allowances);
    }

    /// The same prices with what is free of each month, where an environment takes that off.
    public PriceBook withAllowances(Collection<Allowance> table) {
        return new PriceBook(
                prices,
                own,
                zones,
                assumptions,
                table.stream().collect(Collectors.toUnmodifiableMap(Allowance::key, Function.identity())));
    }

    /// What is free each month of what a price is for.
    Optional<Allowance> allowance(Price price) {
        return Optional.ofNullable(allowances.get(price.key())).filter(a -> a.unit() == price.unit());
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /// The price in a region; empty if none is known, which is not the same as free.
    public Optional<Price> find(String key, String region) {
        Map<String, Optional<Price>> there = found.computeIfAbsent(region, r -> new ConcurrentHashMap<>());
        Optional<Price> known = there.get(key);
        if (known == null) {
            known = look(key, region);
            there.put(key, known);
        }
        return known;
    }

    private Optional<Price> look(String key, String region) {
        List<String> places = places(key, region);
        Optional<Price> agreed = first(own, key, places);
        return agreed.isPresent() ? agreed : first(prices, key, places);
    }

    /// Where a price that holds in a region may be kept, the closest first.
    private List<String> places(String key, String region) {
        var places = new ArrayList<String>();
        places.add(region);
        for (PriceZone zone : zones) {
            if (zone.region().equals(region) && key.startsWith(zone.vendor() + "/")) {
                places.add(zone.zone());
            }
        }
        places.add(Price.GLOBAL);
        return places;
    }

    private static Optional<Price> first(PriceSource source, String key, List<String> places) {
        for (String place : places) {
            Optional<Price> price = source.find(key, place);
            if (price.isPresent()) {
                return price;
            }
        }
        return Optional.empty();
    }

    /// The price in a region, or else one borrowed from elsewhere and marked so: from the vendor's reference region, or
    /// else from the first place by name that has one.
    public Optional<Price> findOrBorrow(String key, String region) {
        return find(key, region).or(() -> lent.computeIfAbsent(key, this::elsewhere));
    }

    private Optional<Price> elsewhere(String key) {
        Optional<Price> reference = Arrays.stream(Provider.values())
                .filter(provider -> key.startsWith(provider.id() + "/"))
                .flatMap(provider -> find(key, provider.referenceRegion()).stream())
                .findFirst();
        return reference.or(() -> firstByName(prices.everywhere(key))).map(Price::lent);
    }

    private static Optional<Price> firstByName(Map<String, Price> places) {
        return places.keySet().stream().sorted().findFirst().map(places::get);
    }

    /// Every price that counts, by key and region. Those that an own price comes before are left out.
    public Collection<Price> all() {
        return own.over(prices).all().stream()
                .filter(price -> price.layer() == Price.Layer.OWN || !replaced(price))
                .toList();
    }

    /// What vendors price a key per, wherever that holds; none for a key that none of them has a price of.
    public Set<Unit> units(String key) {
        return prices.everywhere(key).values().stream().map(Price::unit).collect(Collectors.toSet());
    }

    private boolean replaced(Price price) {
        return !own.everywhere(price.key()).isEmpty()
                && find(price.key(), price.region())
                        .filter(p -> p.layer() == Price.Layer.OWN)
                        .isPresent();
    }
}

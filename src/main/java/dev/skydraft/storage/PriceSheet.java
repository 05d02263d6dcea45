package dev.skydraft.storage;

import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One price table: cells until a price is asked for, since a bill asks for a few of hundreds.
final class PriceSheet implements PriceSource {
    /// The rows of each price, by key, then by what stands in place of a region.
    private final Map<String, Map<String, List<PriceRow>>> rows;

    private PriceSheet(Map<String, Map<String, List<PriceRow>>> rows) {
        this.rows = rows;
    }

    /// @param file its name, for problems
    /// @throws FileProblem if the text is no price table; a wrong row is found when its price is asked for
    static PriceSheet read(String file, String text) {
        var rows = new HashMap<String, Map<String, List<PriceRow>>>();
        for (Table.Row row : Table.read(file, text, PriceRow.COLUMNS).rows()) {
            rows.computeIfAbsent(row.cell("key"), key -> new TreeMap<>())
                    .computeIfAbsent(row.cell("region"), region -> new ArrayList<>())
                    .add(new PriceRow(row));
        }
        return new PriceSheet(rows);
    }

    @Override
    public Optional<Price> find(String key, String place) {
        Map<String, List<PriceRow>> places = rows.getOrDefault(key, Map.of());
        return Optional.ofNullable(places.get(place)).map(PriceRow::price);
    }

    @Override
    public Map<String, Price> everywhere(String key) {
        var places = new TreeMap<String, Price>();
        rows.getOrDefault(key, Map.of()).forEach((place, tiers) -> places.put(place, PriceRow.price(tiers)));
        return places;
    }

    @Override
    public Collection<Price> all() {
        return new TreeMap<>(rows)
                .values().stream()
                        .flatMap(places -> places.values().stream())
                        .map(PriceRow::price)
                        .toList();
    }
}

package dev.skydraft.pricelist;

import dev.skydraft.kind.Unit;
import dev.skydraft.storage.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One row of a matching table: which product of a vendor is priced under which key of ours.
///
/// @param key our price key, whose parts in braces stand in the conditions
/// @param service the service in whose file it stands
/// @param region the region of the key where it is not the product's own: `global`, or a price zone
/// @param conditions what attributes must be, all of them; without any, products are known by their SKU only
/// @param units the vendor's words for the unit that the price must be per
/// @param per how many of our units are one of the vendor's
/// @param ours our unit
record Match(
        Pattern key,
        String service,
        String region,
        Map<String, Pattern> conditions,
        List<String> units,
        BigDecimal per,
        Unit ours) {
    static final List<String> COLUMNS = List.of("key", "service", "region", "conditions", "unit", "per", "ours");

    static Match of(Table.Row row) {
        return new Match(
                new Pattern(row.cell("key")),
                row.cell("service"),
                row.cell("region"),
                conditions(row),
                List.of(row.cell("unit").split("\\|")),
                new BigDecimal(row.cell("per")),
                unit(row, "ours"));
    }

    static Unit unit(Table.Row row, String column) {
        return Unit.find(row.cell(column))
                .orElseThrow(() -> row.problem("There is no unit \"" + row.cell(column) + "\""));
    }

    private static Map<String, Pattern> conditions(Table.Row row) {
        var conditions = new LinkedHashMap<String, Pattern>();
        String text = row.cell("conditions");
        Stream.of(text.isEmpty() ? new String[0] : text.split(";"))
                .map(String::strip)
                .forEach(condition -> {
                    int equals = condition.indexOf('=');
                    if (equals < 0) {
                        throw row.problem("\"" + condition + "\" is no condition, expected attribute=text");
                    }
                    conditions.put(condition.substring(0, equals), new Pattern(condition.substring(equals + 1)));
                });
        return conditions;
    }

    /// The key that a product is priced under, if it is one of this row. Keys are in lower case, vendors' names need
    /// not be.
    Optional<String> key(Product product) {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>(4);
        for (Map.Entry<String, Pattern> condition : conditions.entrySet()) {
            if (!condition.getValue().fits(product.attribute(condition.getKey()), parts)) {
                return Optional.empty();
            }
        }
        return Optional.of(key.filled(parts).toLowerCase(Locale.ROOT));
    }

    /// The region of the price; empty if it is the product's own and the file names none that we know.
    String region(Product product) {
        return region.isEmpty() ? product.region() : region;
    }

    /// True if the vendor's word for the unit is one that the row can convert.
    boolean converts(String unit) {
        return units.stream().anyMatch(unit::equalsIgnoreCase);
    }
}

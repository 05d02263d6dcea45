package dev.skydraft.storage;

import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Allowance;
import java.math.BigDecimal;
import java.util.List;

/// The table of what vendors give every account for nothing: the quantity taken off one price a row.
final class AllowanceTable {
    static final List<String> COLUMNS = List.of("name", "key", "quantity", "unit", "source", "as_of", "fact");

    private AllowanceTable() {}

    /// @throws FileProblem with file and line of the first row that is no allowance
    static List<Allowance> read(String file, String text) {
        return Table.read(file, text, COLUMNS).rows().stream()
                .map(AllowanceTable::allowance)
                .toList();
    }

    private static Allowance allowance(Table.Row row) {
        Unit unit = Unit.find(row.cell("unit"))
                .orElseThrow(() -> row.problem("There is no unit \"%s\", expected one such as %s"
                        .formatted(row.cell("unit"), Unit.GB.symbol())));
        return new Allowance(
                row.cell("name"), row.cell("key"), quantity(row), unit, row.cell("source"), row.cell("as_of"));
    }

    private static BigDecimal quantity(Table.Row row) {
        try {
            var quantity = new BigDecimal(row.cell("quantity"));
            if (quantity.signum() > 0) {
                return quantity;
            }
        } catch (NumberFormatException _) {
            // The same sentence as for a number that is none of a gift.
        }
        throw row.problem(
                "\"quantity\" is %s, expected a number above 0".formatted(JsonWriter.quoted(row.cell("quantity"))));
    }
}

package dev.skydraft.storage;

import dev.skydraft.kind.Purchase;
import dev.skydraft.pricing.Assumption;
import java.math.BigDecimal;
import java.util.List;

/// The table of what may be assumed about purchases without a known price: one range of percent a row.
final class AssumptionTable {
    static final List<String> COLUMNS = List.of("keys", "purchase", "least", "most", "source", "as_of", "fact");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private AssumptionTable() {}

    /// @throws FileProblem with file and line of the first row that is no assumption
    static List<Assumption> read(String file, String text) {
        return Table.read(file, text, COLUMNS).rows().stream()
                .map(AssumptionTable::assumption)
                .toList();
    }

    private static Assumption assumption(Table.Row row) {
        String word = row.cell("purchase");
        Purchase purchase = Purchase.find(word)
                .orElseThrow(() ->
                        row.problem("There is no purchase \"%s\", expected one such as reserved-1y".formatted(word)));
        BigDecimal least = percent(row, "least");
        BigDecimal most = percent(row, "most");
        if (least.compareTo(most) > 0) {
            throw row.problem("\"least\" is %s, expected no more than \"most\", %s"
                    .formatted(least.toPlainString(), most.toPlainString()));
        }
        return new Assumption(row.cell("keys"), purchase, least, most, row.cell("source"), row.cell("as_of"));
    }

    private static BigDecimal percent(Table.Row row, String column) {
        try {
            var percent = new BigDecimal(row.cell(column));
            if (percent.signum() >= 0 && percent.compareTo(ALL) <= 0) {
                return percent;
            }
        } catch (NumberFormatException _) {
            // The same sentence as for a number out of bounds.
        }
        throw row.problem("\"%s\" is %s, expected a percentage from 0 to 100"
                .formatted(column, JsonWriter.quoted(row.cell(column))));
    }
}

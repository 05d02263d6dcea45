package dev.skydraft.ui.prices;

import dev.skydraft.export.report.PriceRows;
import dev.skydraft.pricelist.Change;
import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;

/// The columns of prices before and after an import. A price with tiers has a line for each in its row.
final class ChangeColumns {
    static final Function<Change, String> NAME =
            change -> change.after().key() + " " + change.after().region();

    private ChangeColumns() {}

    /// Lines of text that are sorted by a figure; without one they come first.
    record Figure(String text, Optional<BigDecimal> value) implements Comparable<Figure> {
        private static final BigDecimal NONE = BigDecimal.valueOf(Long.MIN_VALUE);

        @Override
        public int compareTo(Figure other) {
            return value.orElse(NONE).compareTo(other.value.orElse(NONE));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static List<TableColumn<Change, ?>> all() {
        return List.of(
                PriceTable.column("Price", 310, change -> text(change, 1)),
                PriceTable.column("Region", 115, change -> text(change, 2)),
                PriceTable.figures("Old USD", 95, change -> new Figure(text(change, 3), old(change))),
                PriceTable.figures("New USD", 95, change -> new Figure(text(change, 4), now(change))),
                PriceTable.figures("Change", 80, change -> new Figure(text(change, 5), change.percent())),
                PriceTable.column("Per", 100, change -> text(change, 6)),
                PriceTable.column(
                        "Old as of",
                        95,
                        change -> change.before().map(Price::asOf).orElse("–")),
                PriceTable.column("New as of", 95, change -> change.after().asOf()));
    }

    private static Optional<BigDecimal> now(Change change) {
        return Optional.of(change.after().first());
    }

    private static Optional<BigDecimal> old(Change change) {
        return change.before().map(Price::first);
    }

    private static String text(Change change, int cell) {
        return PriceRows.of(change).stream().map(row -> row.get(cell)).collect(Collectors.joining("\n"));
    }
}

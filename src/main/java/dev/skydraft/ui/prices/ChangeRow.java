package dev.skydraft.ui.prices;

import dev.skydraft.export.report.PriceRows;
import dev.skydraft.pricelist.Change;
import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;

/// A price before and after an import as a row of a table. A price with tiers has a line for each in its row.
///
/// @param cells their texts, made once since sorting asks for them often
record ChangeRow(Change change, List<String> cells) {
    private static final int CELLS = 7;

    static ChangeRow of(Change change) {
        List<List<String>> lines = PriceRows.of(change);
        return new ChangeRow(
                change,
                IntStream.range(0, CELLS)
                        .mapToObj(cell ->
                                lines.stream().map(line -> line.get(cell)).collect(Collectors.joining("\n")))
                        .toList());
    }

    /// What the row is narrowed down by.
    String name() {
        return change.after().key() + " " + change.after().region();
    }

    static List<TableColumn<ChangeRow, ?>> columns() {
        return List.of(
                PriceTable.column("Price", 310, row -> row.cells().get(1)),
                PriceTable.column("Region", 115, row -> row.cells().get(2)),
                PriceTable.figures(
                        "Old USD",
                        95,
                        row -> row.figure(3, row.change().before().map(Price::first))),
                PriceTable.figures(
                        "New USD",
                        95,
                        row -> row.figure(4, Optional.of(row.change().after().first()))),
                PriceTable.figures(
                        "Change", 80, row -> row.figure(5, row.change().percent())),
                PriceTable.column("Per", 100, row -> row.cells().get(6)),
                PriceTable.column(
                        "Old as of",
                        95,
                        row -> row.change().before().map(Price::asOf).orElse("–")),
                PriceTable.column("New as of", 95, row -> row.change().after().asOf()));
    }

    private Figure figure(int cell, Optional<BigDecimal> value) {
        return new Figure(cells.get(cell), value);
    }

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
}

package dev.skydraft.export.report;

import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.ImportedPrices;
import dev.skydraft.storage.PriceFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// The prices that bills are reckoned with, for a report.
///
/// @param rows by key and region
public record Prices(List<Row> rows) {

    /// @param mark what is to be known of where the price is from: `imported`, or `weak` and why; empty for what comes
    /// with Skydraft from a vendor's own list
    public record Row(Price price, String mark) {}

    public Prices {
        rows = List.copyOf(rows);
    }

    /// The user's prices, as far as they are wanted.
    ///
    /// @throws dev.skydraft.storage.FileProblem if what was imported cannot be read
    public static Prices of(Predicate<Price> wanted) {
        return of(PriceFile.bookOfUser(), ImportedPrices.ofUser().all(), wanted);
    }

    private static Prices of(PriceBook book, Collection<Price> imported, Predicate<Price> wanted) {
        var others = new HashSet<>(imported);
        return new Prices(book.all().stream()
                .filter(wanted)
                .map(price -> new Row(price, others.contains(price) ? "imported" : weak(price)))
                .toList());
    }

    private static String weak(Price price) {
        return price.weak().map(why -> "weak: " + why).orElse("");
    }
}

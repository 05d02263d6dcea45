package dev.skydraft.export.report;

import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import java.util.List;
import java.util.function.Predicate;

/// The prices that bills are reckoned with, for a report.
///
/// @param rows by key and region
public record Prices(List<Row> rows) {

    /// @param note what is to be known of the price besides; mostly empty
    public record Row(Price price, String note) {}

    public Prices {
        rows = List.copyOf(rows);
    }

    /// Those of a book that are wanted.
    public static Prices of(PriceBook book, Predicate<Price> wanted) {
        return new Prices(book.all().stream()
                .filter(wanted)
                .map(price -> new Row(price, note(book, price)))
                .toList());
    }

    /// An own price whose key is mistyped would wait in vain for a line that it prices.
    private static String note(PriceBook book, Price price) {
        boolean alone =
                price.layer() == Price.Layer.OWN && book.units(price.key()).isEmpty();
        return alone
                ? "no other price has this key"
                : price.weak().map(why -> "weak: " + why).orElse("");
    }
}

package dev.skydraft.pricelist;

import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an import does to one price.
///
/// @param before the price that Skydraft has for the key in that very region
public record Change(Optional<Price> before, Price after) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How the price stands to the one before.
    public enum Kind {
        /// There was none.
        NEW("new"),
        /// It costs otherwise, or its tiers lie elsewhere.
        CHANGED("changed"),
        /// It costs what it cost, as a newer source says.
        CONFIRMED("confirmed"),
        /// The file is older than the price that Skydraft has, which stays unless the user wants otherwise.
        OLDER("older");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word in reports and on screen.
        public String word() {
            return word;
        }
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.NEW;
        }
        if (older()) {
            return Kind.OLDER;
        }
        return same(before.get(), after) ? Kind.CONFIRMED : Kind.CHANGED;
    }

    /// True if the price is surely from before the day of the one that Skydraft has. Of a year, its first day counts; a
    /// price without a date is older than every file.
    private boolean older() {
        Optional<LocalDate> had = before.flatMap(price -> FirstDay.of(price.asOf()));
        Optional<LocalDate> read = FirstDay.of(after.asOf());
        return had.isPresent() && read.isPresent() && read.get().isBefore(had.get());
    }

    private static boolean same(Price before, Price after) {
        return before.unit() == after.unit() && tiers(before).equals(tiers(after));
    }

    /// Comparable by what they are worth, whatever zeros end them.
    private static List<List<BigDecimal>> tiers(Price price) {
        return price.tiers().stream()
                .map(t -> List.of(t.from().stripTrailingZeros(), t.usd().stripTrailingZeros()))
                .toList();
    }

    /// True if the first unit costs what it cost, and only units beyond a later tier's edge do not.
    public boolean tiersOnly() {
        return before.filter(
                        b -> b.unit() == after.unit() && b.first().compareTo(after.first()) == 0 && !same(b, after))
                .isPresent();
    }

    /// By how many percent the first tier's price rises, with one decimal, or so many that there is something to see;
    /// empty where there was no price above 0 per the same unit.
    public Optional<BigDecimal> percent() {
        return before.filter(b -> b.first().signum() > 0 && b.unit() == after.unit())
                .map(b -> after.first().subtract(b.first()).multiply(HUNDRED).divide(b.first(), MathContext.DECIMAL64))
                .map(Change::rounded);
    }

    private static BigDecimal rounded(BigDecimal percent) {
        BigDecimal one = percent.setScale(1, RoundingMode.HALF_UP);
        return one.signum() == 0 && percent.signum() != 0 ? percent.round(new MathContext(1)) : one;
    }
}

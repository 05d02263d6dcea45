package dev.skydraft.pricelist;

import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
        CONFIRMED("confirmed");

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
        return same(before.get(), after) ? Kind.CONFIRMED : Kind.CHANGED;
    }

    private static boolean same(Price before, Price after) {
        boolean tiers = before.tiers().size() == after.tiers().size() && before.unit() == after.unit();
        for (int i = 0; tiers && i < after.tiers().size(); i++) {
            tiers = before.tiers().get(i).from().compareTo(after.tiers().get(i).from()) == 0
                    && before.tiers()
                                    .get(i)
                                    .usd()
                                    .compareTo(after.tiers().get(i).usd())
                            == 0;
        }
        return tiers;
    }

    /// By how many percent the first tier's price rises, with one decimal; empty where there was no price above 0 per
    /// the same unit.
    public Optional<BigDecimal> percent() {
        return before.filter(b -> b.first().signum() > 0 && b.unit() == after.unit())
                .map(b ->
                        after.first().subtract(b.first()).multiply(HUNDRED).divide(b.first(), 1, RoundingMode.HALF_UP));
    }
}

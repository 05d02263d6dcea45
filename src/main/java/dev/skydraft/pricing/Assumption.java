package dev.skydraft.pricing;

import dev.skydraft.kind.Purchase;
import java.math.BigDecimal;

/// What a purchase takes off a list price where no price is known for it but only a percentage. It is never a price:
/// the
/// line keeps the list price and says what was assumed.
///
/// @param keys start of the keys of the prices it is about: `aws/rds/`
/// @param least percent that are taken off at least
/// @param most percent that are taken off at most
/// @param source who says so
/// @param asOf the date of the source, as precise as it is known
public record Assumption(
        String keys, Purchase purchase, BigDecimal least, BigDecimal most, String source, String asOf) {

    /// Percent that the bill reckons with: the middle of the range.
    public BigDecimal expected() {
        return least.add(most).divide(BigDecimal.TWO);
    }

    /// What is left of a dear, an expected and a cheap price: 0.70, 0.65 and 0.60 for 30 to 40 % off.
    public BigDecimal highFactor() {
        return Percent.left(least);
    }

    public BigDecimal factor() {
        return Percent.left(expected());
    }

    public BigDecimal lowFactor() {
        return Percent.left(most);
    }

    /// "assumed 30-40 % off", or "assumed about 20 % off".
    public String text() {
        return least.compareTo(most) == 0
                ? "assumed about %s %% off".formatted(Money.exact(least))
                : "assumed %s-%s %% off".formatted(Money.exact(least), Money.exact(most));
    }
}

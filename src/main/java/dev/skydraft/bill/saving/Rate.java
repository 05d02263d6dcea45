package dev.skydraft.bill.saving;

import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;

/// What is saved for each unit of a usage that nobody has stated.
///
/// @param usd for one unit, above zero
/// @param of what the units are of: "S3 and image layers"
public record Rate(BigDecimal usd, Unit unit, String of) {

    /// "$0.045 a GB of S3 and image layers"
    public String text() {
        return "$%s a %s of %s".formatted(Money.exact(usd), unit.symbol(), of);
    }
}

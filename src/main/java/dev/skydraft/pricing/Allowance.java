package dev.skydraft.pricing;

import dev.skydraft.kind.Unit;
import java.math.BigDecimal;

/// What a vendor gives every account for nothing each month. Prices of one name share one allowance.
///
/// @param name what is given: "AWS Lambda duration"
/// @param key the price that it is taken off
/// @param quantity units a month, over the whole account
public record Allowance(String name, String key, BigDecimal quantity, Unit unit, String source, String asOf) {

    /// "first 100 GB free"
    String text() {
        return "first %s %s free".formatted(Money.exact(quantity), unit.symbol());
    }
}

package dev.skydraft.pricing;

import java.math.BigDecimal;

/// Percentages, exact.
final class Percent {
    private Percent() {}

    /// What is left of one after so many percent are taken off.
    static BigDecimal left(BigDecimal percentOff) {
        return BigDecimal.ONE.subtract(percentOff.movePointLeft(2));
    }
}

package dev.skydraft.bill.curve;

import java.math.BigDecimal;
import java.math.MathContext;

/// A stretch of a curve on which every unit costs the same.
///
/// @param from its first point
/// @param to its last; the same as the first for a point that stands alone
public record Segment(Point from, Point to) {

    /// True for a stretch, false for a point that stands alone.
    public boolean line() {
        return from.at().compareTo(to.at()) < 0;
    }

    /// What one more unit costs, in USD a month; nothing of a point that stands alone.
    public BigDecimal slope() {
        return line()
                ? to.usd()
                        .subtract(from.usd())
                        .divide(to.at().subtract(from.at()), MathContext.DECIMAL128)
                        .stripTrailingZeros()
                : BigDecimal.ZERO;
    }

    /// What would be left of the bill at 0 if the stretch went on so far.
    public BigDecimal fixed() {
        return at(BigDecimal.ZERO);
    }

    /// What the stretch says of a value, also beyond its ends.
    BigDecimal at(BigDecimal value) {
        return line()
                ? from.usd()
                        .add(to.usd()
                                .subtract(from.usd())
                                .multiply(value.subtract(from.at()))
                                .divide(to.at().subtract(from.at()), MathContext.DECIMAL128))
                : from.usd();
    }

    boolean has(BigDecimal value) {
        return value.compareTo(from.at()) >= 0 && value.compareTo(to.at()) <= 0;
    }
}

package dev.skydraft.bill;

import java.math.BigDecimal;

/// What one bill, or a part of it, is more than another a month.
///
/// @param known the exact sum of all differences that are known, in USD; below zero where the other is more
/// @param unknown how many lines differ by what nobody knows
public record Delta(BigDecimal known, int unknown) {
    public static final Delta NONE = new Delta(BigDecimal.ZERO, 0);
    static final Delta OPEN = new Delta(BigDecimal.ZERO, 1);

    static Delta of(BigDecimal usd) {
        return new Delta(usd, 0);
    }

    public Delta plus(Delta other) {
        return new Delta(known.add(other.known), unknown + other.unknown);
    }

    /// False while some of it is unknown.
    public boolean complete() {
        return unknown == 0;
    }

    /// True if nothing at all is known of it.
    public boolean missing() {
        return unknown > 0 && known.signum() == 0;
    }
}

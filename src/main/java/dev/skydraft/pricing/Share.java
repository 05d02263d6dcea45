package dev.skydraft.pricing;

import java.math.BigDecimal;

/// What a part of a bill comes to a month.
///
/// @param known the exact sum of all known lines, in USD
/// @param unknown how many lines are not known
public record Share(BigDecimal known, int unknown) {
    public static final Share NONE = new Share(BigDecimal.ZERO, 0);

    Share plus(OwnerBill bill) {
        return new Share(known.add(bill.known()), unknown + bill.unknown());
    }

    /// True where nothing is charged for.
    public boolean isNothing() {
        return known.signum() == 0 && unknown == 0;
    }
}

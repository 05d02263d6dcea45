package dev.skydraft.export.report;

import dev.skydraft.bill.Delta;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Differences as reports write them.
final class Deltas {
    private Deltas() {}

    /// "+14.42", "-3.65 + unknown", "unknown", or "0.00".
    static String text(Delta delta) {
        if (delta.missing()) {
            return "unknown";
        }
        BigDecimal rounded = delta.known().setScale(2, RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "-" : "";
        return sign + Money.cents(rounded.abs()) + (delta.complete() ? "" : " + unknown");
    }
}

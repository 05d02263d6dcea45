package dev.skydraft.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// Amounts of USD as people read them: cents, rounded half up. Files and JSON keep exact figures instead.
public final class Money {
    private Money() {}

    /// "1,234.57"
    public static String cents(BigDecimal usd) {
        return String.format(Locale.ROOT, "%,.2f", usd.setScale(2, RoundingMode.HALF_UP));
    }

    /// "$1,234.57", or "-$3.00"
    public static String dollars(BigDecimal usd) {
        BigDecimal rounded = usd.setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "-$" : "$") + cents(rounded.abs());
    }

    /// How much more or less something is, in cents: "+$14.42", "−$3.00", and "$0.00" for less than half a cent.
    ///
    /// @param currency stands between sign and number: "$", or empty text
    public static String signed(BigDecimal usd, String currency) {
        BigDecimal rounded = usd.setScale(2, RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "";
        return sign + currency + cents(rounded.abs());
    }

    /// A quantity or a unit price with every digit that it has: "1,460" or "0.03238".
    public static String exact(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        int digits = Math.max(0, plain.scale());
        return String.format(Locale.ROOT, "%,." + digits + "f", plain);
    }

    /// A number of a file as [#exact] writes it; any other text as it is.
    public static String grouped(String value) {
        return value.matches("\\d+(\\.\\d+)?") ? exact(new BigDecimal(value)) : value;
    }

    /// The total of an estimate: "≥ $53.61" while figures are unknown.
    public static String total(Estimate estimate) {
        return (estimate.complete() ? "" : "≥ ") + dollars(estimate.total());
    }

    /// "$53.61", or why the line has no amount.
    public static String monthly(CostLine line) {
        Optional<String> known = line.monthly().map(Money::dollars);
        return known.or(line::missing).orElseThrow();
    }
}

package dev.skydraft.bill.curve;

import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Where a curve jumps or bends: the edge of a tier, a unit of capacity begun, a limit that is reached.
///
/// @param last the last value before
/// @param next the first value known to lie behind; the same as the last where the curve bends without a jump
/// @param jump by how much the bill rises at once, in USD a month; below zero if it falls
/// @param before what one more unit costs before it
/// @param after what one more costs behind it
/// @param cause the line of the bill that changes most there: "TaskFlow API: vCPU"; empty where none can be told
public record Step(
        BigDecimal last, BigDecimal next, BigDecimal jump, BigDecimal before, BigDecimal after, String cause) {
    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

    public boolean jumps() {
        return jump.signum() != 0;
    }

    boolean marks(BigDecimal value) {
        return next.compareTo(value) == 0;
    }

    /// "Above 10,240 GB each GB more costs $0.085 instead of $0.09 (Users: Data out)."
    public String sentence(Variable variable) {
        String where = variable.counted() && last.compareTo(next) < 0
                ? "From %s on".formatted(variable.text(next))
                : "Above %s".formatted(variable.text(last));
        String what = jumps()
                ? "the bill is %s %s".formatted(Money.dollars(jump.abs()), jump.signum() > 0 ? "more" : "less")
                : "%s costs %s instead of %s".formatted(variable.more(), rate(after), rate(before));
        return where + " " + what + (cause.isEmpty() ? "." : " (" + cause + ").");
    }

    /// A price of one unit, as precise as people compare it: "$0.045".
    static String rate(BigDecimal usd) {
        BigDecimal shown = usd.round(SHOWN);
        BigDecimal digits = shown.stripTrailingZeros().scale() < 2
                ? shown.setScale(2, RoundingMode.HALF_UP)
                : shown.stripTrailingZeros();
        return (digits.signum() < 0 ? "-$" : "$")
                + String.format(Locale.ROOT, "%,." + digits.scale() + "f", digits.abs());
    }
}

package dev.skydraft.bill.curve;

import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// Where two bills cross: on one side of it the first is cheaper, on the other side the second.
///
/// @param last the last value on the one side
/// @param next the first on the other; the same as the last where both bills are alike there
/// @param firstBelow whether the first is the cheaper one below
/// @param usd what both come to where they are alike
/// @param formula how that is found; empty where one bill jumps over the other
public record Crossing(
        BigDecimal last, BigDecimal next, boolean firstBelow, Optional<BigDecimal> usd, Optional<Formula> formula) {
    private static final MathContext SHOWN = new MathContext(7, RoundingMode.HALF_UP);
    private static final MathContext SMALL = new MathContext(4, RoundingMode.HALF_UP);

    /// Two lines made equal: fixed + slope x quantity on either side. What both bills have alike is left out of both.
    ///
    /// @param first what the first bill has fixed
    /// @param firstSlope what a unit costs in it
    /// @param alike what both bills come to in the lines that are the same in both
    public record Formula(
            BigDecimal first, BigDecimal firstSlope, BigDecimal second, BigDecimal secondSlope, BigDecimal alike) {

        /// "Prod 73.00 + 0.045 × GB = Endpoints 58.40 + 0.01 × GB"
        String text(Curve one, Curve other) {
            return "%s %s = %s %s"
                    .formatted(
                            one.name(),
                            side(first, firstSlope, one.variable()),
                            other.name(),
                            side(second, secondSlope, one.variable()));
        }

        private static String side(BigDecimal fixed, BigDecimal slope, Variable variable) {
            return slope.signum() == 0
                    ? Money.cents(fixed)
                    : "%s %s %s × %s"
                            .formatted(
                                    Money.cents(fixed),
                                    slope.signum() < 0 ? "−" : "+",
                                    Money.exact(slope.abs().round(SHOWN)),
                                    variable.symbol());
        }

        /// "417.14 GB = (73.00 − 58.40) ÷ (0.01 − 0.045)"
        String solved(BigDecimal at, Variable variable) {
            return "%s = (%s − %s) ÷ (%s − %s)"
                    .formatted(
                            variable.text(shown(at)),
                            Money.cents(second),
                            Money.cents(first),
                            Money.exact(firstSlope.round(SHOWN)),
                            Money.exact(secondSlope.round(SHOWN)));
        }
    }

    /// A value as precise as people say it: two digits behind the point, more of what is small.
    public static BigDecimal shown(BigDecimal value) {
        BigDecimal rounded = value.abs().compareTo(BigDecimal.TEN) >= 0
                ? value.setScale(2, RoundingMode.HALF_UP)
                : value.round(SMALL);
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// True for a value at which both bills are alike, and which the number can have.
    public boolean exact() {
        return last.compareTo(next) == 0;
    }

    /// "Up to 417.14 GB Prod is cheaper, above that Endpoints."
    public String verdict(Curve first, Curve second) {
        String below = (firstBelow ? first : second).name();
        String above = (firstBelow ? second : first).name();
        Variable variable = first.variable();
        return exact()
                ? "Below %s %s is cheaper, above it %s%s."
                        .formatted(
                                variable.text(shown(last)),
                                below,
                                above,
                                usd.map(u -> "; at it both cost " + Money.dollars(u))
                                        .orElse(""))
                : "Up to %s %s is cheaper, from %s on %s."
                        .formatted(variable.text(shown(last)), below, variable.text(shown(next)), above);
    }
}

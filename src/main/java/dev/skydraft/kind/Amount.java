package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A decimal amount in a unit: vCPU, GB, percent. Exact.
public record Amount(
        String id,
        String label,
        String help,
        String unit,
        BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal fallback,
        boolean usage)
        implements Property<BigDecimal> {
    private static final int MOST_DIGITS = 30;

    public static Amount of(String id, String label, String unit, String help) {
        return new Amount(id, label, help, unit, BigDecimal.ZERO, null, null, false);
    }

    /// Both bounds belong to the range.
    public Amount within(String min, String max) {
        return new Amount(id, label, help, unit, new BigDecimal(min), new BigDecimal(max), fallback, usage);
    }

    /// @param fallback the value where nothing is set; never changes once it is released
    public Amount or(String fallback) {
        return new Amount(id, label, help, unit, min, max, new BigDecimal(fallback), usage);
    }

    /// Marks a measured or expected amount, which no default can stand for.
    public Amount asUsage() {
        return new Amount(id, label, help, unit, min, max, null, true);
    }

    @Override
    public Optional<BigDecimal> initial() {
        return Optional.ofNullable(fallback);
    }

    @Override
    public BigDecimal parse(String text) {
        try {
            return canonical(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s needs a number, not \"%s\"".formatted(label, text.strip()), e);
        }
    }

    /// No trailing zeros, no exponent, so that equal amounts are equal values and the same text.
    ///
    /// @throws IllegalArgumentException if that takes more digits than any amount needs, as 1e999999999 would
    @Override
    public BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MOST_DIGITS || stripped.precision() - (long) stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "%s needs a number of at most %d digits before and behind the point".formatted(label, MOST_DIGITS));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String format(BigDecimal value) {
        return value.toPlainString();
    }

    @Override
    public Optional<String> problem(BigDecimal value) {
        boolean tooBig = max != null && value.compareTo(max) > 0;
        if (value.compareTo(min) >= 0 && !tooBig) {
            return Optional.empty();
        }
        String bounds = max == null ? format(min) + " or more" : format(min) + " to " + format(max);
        return Optional.of("%s is %s, expected %s %s"
                .formatted(label, format(value), bounds, unit)
                .strip());
    }

    @Override
    public Optional<BigDecimal> cast(Object value) {
        return value instanceof BigDecimal d ? Optional.of(d) : Optional.empty();
    }
}

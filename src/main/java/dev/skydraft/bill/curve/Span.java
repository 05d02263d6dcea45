package dev.skydraft.bill.curve;

import dev.skydraft.bill.usage.Typical;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// From where to where a number is swept; both ends belong to it.
public record Span(BigDecimal from, BigDecimal to) {
    private static final BigDecimal FEW = BigDecimal.valueOf(20);
    private static final BigDecimal MANY = BigDecimal.valueOf(100);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final MathContext ROUND = new MathContext(2, RoundingMode.HALF_UP);

    /// @throws IllegalArgumentException with a sentence, where it has no extent
    public Span {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("The range goes from %s to %s, expected its end above its beginning"
                    .formatted(Money.exact(from), Money.exact(to)));
        }
    }

    /// What one would look at first: counts from 1 to 20, amounts from a quarter of what there is to four times that,
    /// and use of which nothing is known from nothing to four times a typical amount.
    public static Span usual(Variable variable, Optional<BigDecimal> current) {
        BigDecimal known = current.filter(c -> c.signum() > 0).orElseGet(() -> typical(variable));
        boolean fewOf = variable.counted() && !variable.property().usage() && known.compareTo(FEW) <= 0;
        BigDecimal from =
                fewOf ? BigDecimal.ONE : variable.property().usage() ? BigDecimal.ZERO : known.divide(FOUR, ROUND);
        BigDecimal to = fewOf ? FEW : known.multiply(FOUR).round(ROUND);
        BigDecimal whole = variable.counted() ? from.setScale(0, RoundingMode.FLOOR) : from;
        return within(variable, plain(whole), plain(to));
    }

    private static BigDecimal typical(Variable variable) {
        return Typical.of(variable.property())
                .map(variable::parse)
                .orElse(variable.counted() && !variable.property().usage() ? BigDecimal.ONE : MANY.divide(FOUR));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// As much of it as a number can be.
    private static Span within(Variable variable, BigDecimal from, BigDecimal to) {
        BigDecimal first = from.max(variable.least());
        BigDecimal last = variable.most().map(to::min).orElse(to);
        return first.compareTo(last) < 0
                ? new Span(first, last)
                : new Span(variable.least(), variable.most().orElse(first.max(BigDecimal.ONE)));
    }

    /// As much of it as the number can be.
    ///
    /// @throws IllegalArgumentException with a sentence, where that is nothing
    Span cut(Variable variable) {
        BigDecimal first = from.max(variable.least());
        BigDecimal last = variable.most().map(to::min).orElse(to);
        if (first.compareTo(last) >= 0) {
            throw new IllegalArgumentException("%s goes %s, the range from %s to %s has nothing of that"
                    .formatted(variable.property().label(), bounds(variable), Money.exact(from), variable.text(to)));
        }
        return new Span(first, last);
    }

    /// "Desired tasks goes from 0 to 5,000: the range ends there."; empty where nothing was cut.
    Optional<String> cutNote(Variable variable) {
        return cut(variable).equals(this)
                ? Optional.empty()
                : Optional.of("%s goes %s; the range is cut to that."
                        .formatted(variable.property().label(), bounds(variable)));
    }

    private static String bounds(Variable variable) {
        return variable.most()
                .map(most -> "from %s to %s".formatted(Money.exact(variable.least()), variable.text(most)))
                .orElseGet(() -> "from %s on".formatted(variable.text(variable.least())));
    }

    /// What both have.
    ///
    /// @throws IllegalArgumentException with a sentence, where that is nothing
    Span and(Span other) {
        return new Span(from.max(other.from), to.min(other.to));
    }

    public boolean has(BigDecimal value) {
        return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
    }

    /// How far points lie apart: a power of ten, or twice or five times one; no part of a count, and of an amount only
    /// where there are fewer than 20 units of it.
    BigDecimal grid(boolean counted, int most) {
        BigDecimal extent = to.subtract(from);
        BigDecimal least = counted || extent.compareTo(FEW) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        return step(extent, most).max(least);
    }

    /// The least of 1, 2, 5, 10 … and their tenths of which there are no more than some in an extent.
    private static BigDecimal step(BigDecimal extent, int most) {
        BigDecimal fits = extent.divide(BigDecimal.valueOf(most), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(fits.precision() - fits.scale() - 1);
        return plain(Stream.of(1, 2, 5, 10)
                .map(n -> power.multiply(BigDecimal.valueOf(n)))
                .filter(s -> s.compareTo(fits) >= 0)
                .findFirst()
                .orElseThrow());
    }

    /// Both ends, and the multiples of a step between them.
    SortedSet<BigDecimal> multiples(BigDecimal step) {
        var values = new TreeSet<BigDecimal>();
        values.add(from);
        values.add(to);
        BigDecimal next =
                from.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(step);
        while (next.compareTo(to) < 0) {
            values.add(plain(next));
            next = next.add(step);
        }
        return values;
    }

    /// Values for a table of some rows: evenly apart, and both ends.
    public SortedSet<BigDecimal> rows(boolean counted, int most) {
        BigDecimal step = step(to.subtract(from), most);
        return multiples(counted ? step.max(BigDecimal.ONE) : step);
    }
}

package dev.skydraft.bill;

import dev.skydraft.pricing.Adjustment;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/// Between what a monthly bill lies: from scaling limits, the ranges of usage figures, and the ranges of assumptions
/// about prices. Lines that are unknown in the expected bill are in none of the three.
///
/// @param min the sum of the least of every line, in USD a month
/// @param expected the total of the bill
/// @param max the sum of the most of every line
public record Band(BigDecimal min, BigDecimal expected, BigDecimal max) {

    /// @param expected with what its traffic brings
    public static Band of(Estimate expected, Estimator estimator) {
        Optional<Estimate> least = Extreme.LEAST.of(expected.deployment()).map(estimator::estimate);
        Optional<Estimate> most = Extreme.MOST.of(expected.deployment()).map(estimator::estimate);
        return new Band(
                sum(expected, least, most, Adjustment::lowFactor, BigDecimal::min),
                expected.total(),
                sum(expected, least, most, Adjustment::highFactor, BigDecimal::max));
    }

    /// True if nothing is known to vary.
    public boolean point() {
        return min.compareTo(max) == 0;
    }

    /// "What is known lies between $173.76 and $456.50 a month, by scaling limits, ranges and assumptions."
    public String sentence() {
        return "What is known lies between %s and %s a month, by scaling limits, ranges and assumptions."
                .formatted(Money.dollars(min), Money.dollars(max));
    }

    private static BigDecimal sum(
            Estimate expected,
            Optional<Estimate> least,
            Optional<Estimate> most,
            Function<Adjustment, BigDecimal> factor,
            BinaryOperator<BigDecimal> end) {
        Map<String, BigDecimal> ends = new HashMap<>();
        expected.lines().filter(CostLine::known).forEach(line -> ends.put(line.ref(), monthly(line, factor)));
        Stream.of(least, most)
                .flatMap(Optional::stream)
                .flatMap(Estimate::lines)
                .filter(CostLine::known)
                .forEach(line ->
                        ends.computeIfPresent(line.ref(), (_, before) -> end.apply(before, monthly(line, factor))));
        return ends.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    }

    /// What a line costs where an assumption about its price is at one end of its range.
    private static BigDecimal monthly(CostLine line, Function<Adjustment, BigDecimal> factor) {
        BigDecimal monthly = line.monthly().orElseThrow();
        BigDecimal expected = line.adjustment().factor();
        BigDecimal wanted = factor.apply(line.adjustment());
        return expected.compareTo(wanted) == 0
                ? monthly
                : monthly.multiply(wanted).divide(expected, MathContext.DECIMAL128);
    }
}

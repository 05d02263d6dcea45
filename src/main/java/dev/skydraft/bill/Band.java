package dev.skydraft.bill;

import dev.skydraft.pricing.Adjustment;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    /// @param estimator with the prices that it was made with
    public static Band of(Estimate expected, Estimator estimator) {
        List<Estimate> extremes = Stream.of(Extreme.LEAST, Extreme.MOST)
                .flatMap(end -> end.of(expected.deployment()).stream())
                .map(end -> estimator.next(expected, end))
                .toList();
        Set<String> varying = varying(expected, extremes);
        return new Band(
                sum(expected, extremes, varying, Adjustment::lowFactor, BigDecimal::min),
                expected.total(),
                sum(expected, extremes, varying, Adjustment::highFactor, BigDecimal::max));
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

    /// Ids of all whose bill may be another at an end; all others are the same objects there.
    private static Set<String> varying(Estimate expected, List<Estimate> extremes) {
        var varying = new HashSet<String>();
        extremes.forEach(extreme -> Estimate.changes(expected, extreme, varying::add));
        expected.bills().stream()
                .filter(bill -> bill.lines().stream().anyMatch(Band::assumes))
                .forEach(bill -> varying.add(bill.owner()));
        return varying;
    }

    private static boolean assumes(CostLine line) {
        return line.adjustment().assumption().isPresent();
    }

    /// The expected total, with what the lines that vary are at one end in place of what they are expected to be.
    private static BigDecimal sum(
            Estimate expected,
            List<Estimate> extremes,
            Set<String> varying,
            Function<Adjustment, BigDecimal> factor,
            BinaryOperator<BigDecimal> end) {
        BigDecimal sum = expected.total();
        for (String owner : varying) {
            List<OwnerBill> others =
                    extremes.stream().flatMap(e -> e.find(owner).stream()).toList();
            for (CostLine line : known(expected.find(owner).stream())) {
                BigDecimal there = known(others.stream()).stream()
                        .filter(other -> other.rule().equals(line.rule()))
                        .map(other -> monthly(other, factor))
                        .reduce(monthly(line, factor), end);
                sum = sum.add(there).subtract(line.monthly().orElseThrow());
            }
        }
        return sum.stripTrailingZeros();
    }

    private static List<CostLine> known(Stream<OwnerBill> bills) {
        return bills.flatMap(bill -> bill.lines().stream())
                .filter(CostLine::known)
                .toList();
    }

    /// What a line costs where an assumption about its price is at one end of its range.
    static BigDecimal monthly(CostLine line, Function<Adjustment, BigDecimal> factor) {
        BigDecimal monthly = line.monthly().orElseThrow();
        BigDecimal expected = line.adjustment().factor();
        BigDecimal wanted = factor.apply(line.adjustment());
        return expected.compareTo(wanted) == 0
                ? monthly
                : monthly.multiply(wanted).divide(expected, MathContext.DECIMAL128);
    }
}

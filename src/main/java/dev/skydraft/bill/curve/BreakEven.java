package dev.skydraft.bill.curve;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the bills of two environments cross while the same number goes up in both.
///
/// @param first the bill that the other is held against
/// @param crossings in the order of values; none where one is never dearer than the other
public record BreakEven(Curve first, Curve second, List<Crossing> crossings) {
    /// Less than that is no difference: a share of a pooled tier is a quotient.
    private static final BigDecimal NOTHING = new BigDecimal("0.000001");

    public BreakEven {
        crossings = List.copyOf(crossings);
    }

    /// @param one the sweep that the first curve was made by
    static BreakEven of(Curve first, Sweep one, Curve second, Sweep other) {
        List<Crossing> crossings = new Finder(first, one, second, other).crossings();
        return new BreakEven(first, second, crossings);
    }

    /// What comes out, a sentence for each crossing, or the one that says that there is none.
    public List<String> sentences() {
        if (crossings.isEmpty()) {
            return List.of(none());
        }
        Stream<String> several = crossings.size() == 1
                ? Stream.empty()
                : Stream.of("They cross %d times in this range.".formatted(crossings.size()));
        return Stream.concat(several, crossings.stream().map(crossing -> crossing.verdict(first, second)))
                .toList();
    }

    /// How each crossing is found: the lines made equal, what is left out of both, and the equation solved.
    public List<String> formulas() {
        return crossings.stream()
                .flatMap(crossing -> crossing.formula().stream().map(this::solution))
                .toList();
    }

    private String solution(Crossing.Formula formula) {
        BigDecimal at = formula.second()
                .subtract(formula.first())
                .divide(formula.firstSlope().subtract(formula.secondSlope()), MathContext.DECIMAL64);
        String alike = formula.alike().signum() == 0
                ? ""
                : " (without %s that both bills have alike)".formatted(Money.dollars(formula.alike()));
        return "%s%s → %s".formatted(formula.text(first, second), alike, formula.solved(at, first.variable()));
    }

    /// What goes up in the second environment, where that is not the same as in the first.
    Optional<String> substitution() {
        return first.variable().equals(second.variable())
                ? Optional.empty()
                : Optional.of("In %s the same amount is %s.".formatted(second.name(), second.subject()));
    }

    private String none() {
        Span common = first.span().and(second.span());
        BigDecimal from = difference(first, second, common.from());
        BigDecimal to = difference(first, second, common.to());
        String range = "from %s to %s"
                .formatted(Money.exact(common.from()), first.variable().text(common.to()));
        if (from.signum() == 0 && to.signum() == 0) {
            return "%s and %s cost the same %s.".formatted(first.name(), second.name(), range);
        }
        boolean dearer = from.signum() > 0 || to.signum() > 0;
        String by = Money.dollars(from.abs());
        String last = Money.dollars(to.abs());
        return "They never cross %s: %s stays above %s, by %s."
                .formatted(
                        range,
                        (dearer ? first : second).name(),
                        (dearer ? second : first).name(),
                        by.equals(last) ? by : "%s at first and %s at last".formatted(by, last));
    }

    /// By how much the first is dearer.
    private static BigDecimal difference(Curve first, Curve second, BigDecimal at) {
        BigDecimal difference = first.at(at).subtract(second.at(at));
        return difference.abs().compareTo(NOTHING) < 0 ? BigDecimal.ZERO : difference;
    }

    /// Goes along both curves.
    private record Finder(Curve first, Sweep one, Curve second, Sweep other) {

        List<Crossing> crossings() {
            var crossings = new ArrayList<Crossing>();
            BigDecimal last = values().getFirst();
            BigDecimal apart = BigDecimal.ZERO;
            for (BigDecimal at : values()) {
                BigDecimal difference = difference(first, second, at);
                if (apart.signum() * difference.signum() < 0) {
                    crossings.add(crossing(last, at, apart.signum() < 0));
                }
                if (difference.signum() != 0) {
                    apart = difference;
                    last = at;
                }
            }
            return crossings;
        }

        private TreeSet<BigDecimal> values() {
            Span common = first.span().and(second.span());
            return Stream.of(first, second)
                    .flatMap(curve -> curve.points().stream())
                    .map(Point::at)
                    .filter(common::has)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /// @param last where they differ the one way
        /// @param next where they differ the other way
        private Crossing crossing(BigDecimal last, BigDecimal next, boolean firstBelow) {
            BigDecimal meet = meet(last, next);
            Optional<Crossing.Formula> formula = formula(meet);
            boolean whole = meet.setScale(0, RoundingMode.FLOOR).compareTo(meet) == 0;
            boolean jumped = formula.isEmpty() && between(last, next).isEmpty();
            if (jumped || (first.variable().counted() && !whole)) {
                boolean counted = first.variable().counted();
                return new Crossing(
                        counted ? meet.setScale(0, RoundingMode.FLOOR) : last,
                        counted ? meet.setScale(0, RoundingMode.CEILING) : next,
                        firstBelow,
                        Optional.empty(),
                        formula);
            }
            return new Crossing(meet, meet, firstBelow, Optional.of(first.at(meet)), formula);
        }

        /// A value between two at which the bills are alike.
        private Optional<BigDecimal> between(BigDecimal last, BigDecimal next) {
            return values().subSet(last, false, next, false).stream()
                    .filter(at -> difference(first, second, at).signum() == 0)
                    .findFirst();
        }

        private BigDecimal meet(BigDecimal last, BigDecimal next) {
            Optional<BigDecimal> alike = between(last, next);
            if (alike.isPresent()) {
                return alike.get();
            }
            BigDecimal before = difference(first, second, last);
            BigDecimal after = difference(first, second, next);
            return last.add(next.subtract(last).multiply(before).divide(before.subtract(after), MathContext.DECIMAL128))
                    .round(MathContext.DECIMAL64)
                    .stripTrailingZeros();
        }

        /// Empty where one of the bills jumps there, or both go on in parallel.
        private Optional<Crossing.Formula> formula(BigDecimal meet) {
            Optional<Segment> mine = first.segment(meet);
            Optional<Segment> its = second.segment(meet);
            if (mine.isEmpty()
                    || its.isEmpty()
                    || mine.get().slope().compareTo(its.get().slope()) == 0) {
                return Optional.empty();
            }
            BigDecimal from = mine.get().from().at().max(its.get().from().at());
            BigDecimal to = mine.get().to().at().min(its.get().to().at());
            BigDecimal alike = alike(from, to);
            return Optional.of(new Crossing.Formula(
                    mine.get().fixed().subtract(alike),
                    mine.get().slope(),
                    its.get().fixed().subtract(alike),
                    its.get().slope(),
                    alike));
        }

        /// What the lines come to that cost the same in both bills, at either end of a stretch.
        private BigDecimal alike(BigDecimal from, BigDecimal to) {
            List<Map<String, BigDecimal>> bills = Stream.of(one.at(from), one.at(to), other.at(from), other.at(to))
                    .map(Finder::known)
                    .toList();
            return bills.getFirst().entrySet().stream()
                    .filter(line -> bills.stream().allMatch(bill -> same(bill, line)))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static boolean same(Map<String, BigDecimal> bill, Map.Entry<String, BigDecimal> line) {
            BigDecimal usd = bill.get(line.getKey());
            return usd != null && usd.compareTo(line.getValue()) == 0;
        }

        private static Map<String, BigDecimal> known(Estimate bill) {
            return bill.lines()
                    .filter(CostLine::known)
                    .collect(Collectors.toMap(
                            CostLine::ref, line -> line.monthly().orElseThrow()));
        }
    }
}

package dev.skydraft.bill.curve;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells where the stretches of a curve end, and which line of the bill makes them.
final class Steps {
    private final Sweep sweep;

    private Steps(Sweep sweep) {
        this.sweep = sweep;
    }

    static List<Step> of(Sweep sweep, List<Segment> segments) {
        var steps = new ArrayList<Step>();
        for (int i = 1; i < segments.size(); i++) {
            steps.add(new Steps(sweep).step(segments.get(i - 1), segments.get(i)));
        }
        return steps;
    }

    private Step step(Segment before, Segment after) {
        BigDecimal last = before.to().at();
        BigDecimal next = after.from().at();
        boolean bends = last.compareTo(next) == 0 || meet(before, after);
        BigDecimal jump = bends
                ? BigDecimal.ZERO
                : after.from().usd().subtract(before.at(next)).stripTrailingZeros();
        return new Step(last, next, jump, before.slope(), after.slope(), cause(before, after, bends));
    }

    /// Whether two lines meet in the gap between two counts, which no count shows.
    private static boolean meet(Segment before, Segment after) {
        int then = before.to().usd().compareTo(after.at(before.to().at()));
        int later = before.at(after.from().at()).compareTo(after.from().usd());
        return before.line() && after.line() && then * later < 0;
    }

    /// The line whose own jump, or whose own change of slope, is largest.
    private String cause(Segment before, Segment after, boolean bends) {
        Map<String, BigDecimal> changes = bends ? slopes(after) : jumps(before, after);
        if (bends) {
            slopes(before).forEach((ref, slope) -> changes.merge(ref, slope.negate(), BigDecimal::add));
        }
        return changes.entrySet().stream()
                .filter(change -> change.getValue().signum() != 0)
                .max(Comparator.comparing((Map.Entry<String, BigDecimal> change) ->
                                change.getValue().abs())
                        .thenComparing(Map.Entry::getKey))
                .map(change -> name(change.getKey(), after))
                .orElse("");
    }

    private Map<String, BigDecimal> jumps(Segment before, Segment after) {
        return difference(sweep.at(before.to().at()), sweep.at(after.from().at()));
    }

    private Map<String, BigDecimal> slopes(Segment segment) {
        if (!segment.line()) {
            return new HashMap<>();
        }
        BigDecimal extent = segment.to().at().subtract(segment.from().at());
        Map<String, BigDecimal> slopes =
                difference(sweep.at(segment.from().at()), sweep.at(segment.to().at()));
        slopes.replaceAll((_, usd) -> usd.divide(extent, MathContext.DECIMAL64));
        return slopes;
    }

    /// By line, as `owner/rule`.
    private static Map<String, BigDecimal> difference(Estimate from, Estimate to) {
        Map<String, BigDecimal> change = new HashMap<>();
        to.lines().forEach(line -> change.put(line.ref(), known(line)));
        from.lines().forEach(line -> change.merge(line.ref(), known(line).negate(), BigDecimal::add));
        return change;
    }

    private static BigDecimal known(CostLine line) {
        return line.monthly().orElse(BigDecimal.ZERO);
    }

    private String name(String ref, Segment after) {
        Estimate bill = sweep.at(after.from().at());
        return bill.bills().stream()
                .flatMap(owner -> owner.lines().stream()
                        .filter(line -> line.ref().equals(ref))
                        .map(line -> name(owner, line)))
                .findFirst()
                .orElse("");
    }

    private static String name(OwnerBill owner, CostLine line) {
        return owner.name() + ": " + line.name();
    }
}

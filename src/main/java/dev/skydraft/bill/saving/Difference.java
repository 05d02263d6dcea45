package dev.skydraft.bill.saving;

import dev.skydraft.pricing.Adjustment;
import dev.skydraft.pricing.Assumption;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bill of an environment as it is and as it would be.
///
/// @param changed ids of the owners whose bills differ, in their order
record Difference(Estimate before, Estimate after, List<String> changed) {
    static Difference of(Estimate before, Estimate after) {
        var changed = new ArrayList<String>();
        Estimate.changes(before, after, changed::add);
        return new Difference(before, after, List.copyOf(changed));
    }

    /// Nothing where it is no less, or where that is not known.
    Optional<Saving> saving(Tip tip) {
        Optional<Rate> rate =
                tip.beyond().rate(before, after).filter(r -> r.usd().signum() > 0);
        BigDecimal less = before.total().subtract(after.total()).stripTrailingZeros();
        boolean pays = less.signum() > 0 || (less.signum() == 0 && rate.isPresent());
        boolean told = rate.isPresent() || changedLines().noneMatch(this::opens);
        BigDecimal low = less.subtract(spread(Adjustment::highFactor)).stripTrailingZeros();
        BigDecimal high = less.subtract(spread(Adjustment::lowFactor)).stripTrailingZeros();
        return pays && told
                ? Optional.of(new Saving(tip, elements(tip), low, less, high, assumption(), rate))
                : Optional.empty();
    }

    /// True if the bill of one resource or connection gets less, for all that is known.
    boolean pays(String owner) {
        return known(after, owner).compareTo(known(before, owner)) < 0
                && lines(after, owner).noneMatch(this::opens);
    }

    /// True for a line that has become unknown, has come as unknown, or is unknown at another price than before.
    private boolean opens(CostLine line) {
        return !line.known()
                && was(line).filter(earlier -> unknownAlike(earlier, line)).isEmpty();
    }

    private static boolean unknownAlike(CostLine earlier, CostLine line) {
        return !earlier.known() && earlier.charge().key().equals(line.charge().key());
    }

    /// The line as it is.
    private Optional<CostLine> was(CostLine line) {
        return lines(before, line.owner())
                .filter(earlier -> earlier.rule().equals(line.rule()))
                .findFirst();
    }

    /// What the lines that are newly reckoned with an assumption come to more where another factor than the expected
    /// one holds.
    private BigDecimal spread(Function<Adjustment, BigDecimal> factor) {
        return assumed()
                .map(line -> listed(line)
                        .multiply(factor.apply(line.adjustment())
                                .subtract(line.adjustment().factor())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String assumption() {
        return assumed()
                .flatMap(line -> line.adjustment().assumption().stream())
                .map(Assumption::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Stream<CostLine> assumed() {
        return changedLines()
                .filter(line -> line.known() && line.adjustment().assumption().isPresent())
                .filter(line -> !sameAdjustment(line));
    }

    private boolean sameAdjustment(CostLine line) {
        return was(line)
                .filter(earlier -> earlier.adjustment().equals(line.adjustment()))
                .isPresent();
    }

    /// No line with an assumption has tiers.
    private static BigDecimal listed(CostLine line) {
        return line.quantity().orElseThrow().multiply(line.unitPrice().orElseThrow());
    }

    /// What the tip says that it is about, else whatever is cheaper by it.
    private List<String> elements(Tip tip) {
        return tip.elements().isEmpty() ? changed.stream().filter(this::pays).toList() : tip.elements();
    }

    private Stream<CostLine> changedLines() {
        return changed.stream().flatMap(owner -> lines(after, owner));
    }

    private static Stream<CostLine> lines(Estimate bill, String owner) {
        return bill.find(owner).stream().flatMap(b -> b.lines().stream());
    }

    private static BigDecimal known(Estimate bill, String owner) {
        return bill.find(owner).map(OwnerBill::known).orElse(BigDecimal.ZERO);
    }
}

package dev.skydraft.bill.saving;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What would make an environment cheaper, and by how much: each tip is done in a what-if and the bill reckoned again.
/// A new idea is one file and one line here.
public final class Savings {
    public static final List<Idea> ALL = List.of(
            new GatewayEndpoints(),
            new EndpointsForNat(),
            new OneNat(),
            new OfficeHours(),
            new NoStandby(),
            new Arm(),
            new NewerDisks(),
            new IdleAddresses());

    /// The largest first; what is saved by the unit alone comes last.
    private static final Comparator<Saving> ORDER = Comparator.comparing(Saving::expected)
            .reversed()
            .thenComparing(saving -> saving.tip().id());

    private final Estimator estimator;

    public Savings(Estimator estimator) {
        this.estimator = estimator;
    }

    /// The tips that pay in an environment, the largest first.
    ///
    /// @param bill of the environment as it is
    public List<Saving> of(Estimate bill) {
        return ALL.stream()
                .flatMap(idea -> idea.tips(bill))
                .flatMap(tip -> saving(bill, tip).stream())
                .sorted(ORDER)
                .toList();
    }

    /// Nothing where the tip does not pay, or where nobody can tell whether it does: a line has become unknown or has
    /// come as such, and no rate says what that means.
    private Optional<Saving> saving(Estimate before, Tip tip) {
        Estimate after = after(before, tip);
        Optional<Rate> rate =
                tip.beyond().rate(before, after).filter(r -> r.usd().signum() > 0);
        BigDecimal less = before.total().subtract(after.total()).stripTrailingZeros();
        boolean pays = less.signum() > 0 || (less.signum() == 0 && rate.isPresent());
        return pays && (rate.isPresent() || before.unknown().containsAll(after.unknown()))
                ? Optional.of(new Saving(tip, elements(tip, before, after), less, less, less, rate))
                : Optional.empty();
    }

    private Estimate after(Estimate before, Tip tip) {
        Deployment now = before.deployment();
        Design tried = WhatIf.of(now.design(), now.environment().id(), tip).design();
        return estimator.estimate(
                Traffic.seen(tried, tried.environments().getLast().id()));
    }

    /// What the tip says that it is about, else whatever is cheaper by it.
    private static List<String> elements(Tip tip, Estimate before, Estimate after) {
        return tip.elements().isEmpty()
                ? before.bills().stream()
                        .filter(bill -> bill.known().compareTo(known(after, bill.owner())) > 0)
                        .map(OwnerBill::owner)
                        .toList()
                : tip.elements();
    }

    private static BigDecimal known(Estimate bill, String owner) {
        return bill.find(owner).map(OwnerBill::known).orElse(BigDecimal.ZERO);
    }
}

package dev.skydraft.bill.saving;

import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
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
            new IdleAddresses(),
            new RightSize(),
            new StorageTiers(),
            new LogRetention(),
            new Spot(),
            new SavingsPlan(),
            new Reserved());

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
        var trial = new Trial(estimator, bill);
        return ALL.stream()
                .flatMap(idea -> idea.tips(bill))
                .flatMap(tip -> saving(trial, tip).stream())
                .sorted(ORDER)
                .toList();
    }

    /// Nothing where the tip does not pay, or where nobody can tell whether it does.
    private static Optional<Saving> saving(Trial trial, Tip tip) {
        Estimate before = trial.bill();
        Estimate after = trial.with(tip);
        Tip paying = tip.change() instanceof Steps steps ? tip.with(paying(steps, before, after)) : tip;
        if (paying.elements().equals(tip.elements())) {
            return Difference.of(before, after).saving(tip);
        }
        return paying.elements().isEmpty()
                ? Optional.empty()
                : Difference.of(before, trial.with(paying)).saving(paying);
    }

    private static Steps paying(Steps steps, Estimate before, Estimate after) {
        var difference = Difference.of(before, after);
        return steps.of(difference::pays);
    }
}

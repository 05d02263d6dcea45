package dev.skydraft.bill.curve;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Bills of one environment at one value after the other of a number in it. Nothing is edited: each is the bill of
/// another design. Reckoned from the bill before, since only little differs.
final class Sweep {
    private static final int LARGE = 500;

    private final Design design;
    private final String environment;
    private final Variable variable;
    private final Estimator estimator;
    private final BooleanSupplier cancelled;
    private final Traffic start;
    private final Estimate now;
    private Traffic traffic;
    private Estimate last;

    /// @param cancelled true once the result is no longer wanted
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    static Sweep of(
            Design design, String environment, Variable variable, Estimator estimator, BooleanSupplier cancelled) {
        Traffic traffic = Traffic.of(Deployment.of(design, environment));
        Estimate now = estimator.estimate(traffic.deployment());
        return new Sweep(design, environment, variable, estimator, cancelled, traffic, now);
    }

    private Sweep(
            Design design,
            String environment,
            Variable variable,
            Estimator estimator,
            BooleanSupplier cancelled,
            Traffic traffic,
            Estimate now) {
        this.design = design;
        this.environment = environment;
        this.variable = variable;
        this.estimator = estimator;
        this.cancelled = cancelled;
        this.start = traffic;
        this.traffic = traffic;
        this.now = now;
        this.last = now;
    }

    /// The same environment along another number.
    Sweep along(Variable other) {
        return new Sweep(design, environment, other, estimator, cancelled, start, now);
    }

    Variable variable() {
        return variable;
    }

    /// The bill as it is.
    Estimate now() {
        return now;
    }

    /// True where a bill takes more than a moment.
    boolean large() {
        return design.resources().size() > LARGE;
    }

    /// True where figures follow from traffic.
    boolean derives() {
        return variable.element().isEmpty() || !traffic.deployment().derived().isEmpty();
    }

    Optional<BigDecimal> current() {
        return variable.in(now.deployment());
    }

    /// The whole bill at a value.
    ///
    /// @throws CancellationException if the result is no longer wanted
    Estimate at(BigDecimal value) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The curve is no longer wanted");
        }
        traffic = traffic.next(traffic.deployment().next(variable.with(design, environment, value)));
        last = estimator.next(last, traffic.deployment());
        return last;
    }

    Point point(BigDecimal value) {
        Estimate bill = at(value);
        return new Point(value, bill.total(), bill.unknownCount());
    }
}

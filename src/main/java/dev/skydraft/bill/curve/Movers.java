package dev.skydraft.bill.curve;

import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Scaling;
import dev.skydraft.pricing.Estimator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Which numbers of an element make a bill another one: not its port, and not the thresholds that it scales by.
public final class Movers {
    private static final Set<Property<?>> COUNTS = Set.of(Scaling.DESIRED, EntryTraffic.REQUESTS_PER_SECOND);

    private Movers() {}

    /// Those that count how many there are of it first, and those that nobody has set last.
    ///
    /// @param element id of a resource or connection, or empty text for the settings of the environment
    /// @param cancelled true once the result is no longer wanted
    /// @throws java.util.concurrent.CancellationException if `cancelled` says so
    public static List<Variable> of(
            Design design, String environment, String element, Estimator estimator, BooleanSupplier cancelled) {
        List<Variable> all = Variable.of(design, element);
        if (all.isEmpty()) {
            return all;
        }
        var sweep = Sweep.of(design, environment, all.getFirst(), estimator, cancelled);
        Stream<Variable> moving = all.stream().filter(variable -> moves(sweep.along(variable)));
        return moving.sorted(Comparator.comparing((Variable v) -> !COUNTS.contains(v.property()))
                        .thenComparing(v -> sweep.along(v).current().isEmpty()))
                .toList();
    }

    private static boolean moves(Sweep sweep) {
        Span usual = Span.usual(sweep.variable(), sweep.current());
        return sweep.point(usual.from()).usd().compareTo(sweep.point(usual.to()).usd()) != 0;
    }
}

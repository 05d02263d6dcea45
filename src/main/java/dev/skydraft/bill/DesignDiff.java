package dev.skydraft.bill;

import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.pricing.Estimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What differs between two versions of a design, and what that does to the bills of its environments.
///
/// @param name of the newer version
/// @param changes in the drawing and the environments
/// @param environments those asked for, each with the bill before and the bill after
public record DesignDiff(String name, List<DesignChange> changes, List<InEnvironment> environments) {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /// The two bills of one environment. One that only one version has costs nothing in the other.
    ///
    /// @param mark added or removed where only one version has it
    public record InEnvironment(String id, String name, Mark mark, Comparison comparison) {
        /// What it costs more afterwards.
        public Delta delta() {
            return comparison.delta(1);
        }
    }

    /// @param environments ids, in the order wanted; each in one version at least
    /// @param estimate reckons the bill of an environment of a design
    public static DesignDiff of(
            Design before, Design after, List<String> environments, BiFunction<Design, String, Estimate> estimate) {
        return new DesignDiff(
                after.name(),
                DesignChanges.of(before, after),
                environments.stream()
                        .map(id -> environment(before, after, id, estimate))
                        .toList());
    }

    private static InEnvironment environment(
            Design before, Design after, String id, BiFunction<Design, String, Estimate> estimate) {
        Optional<Environment> was = before.findEnvironment(id);
        Optional<Environment> is = after.findEnvironment(id);
        Mark mark = was.isEmpty() ? Mark.ADDED : is.isEmpty() ? Mark.REMOVED : Mark.CHANGED;
        Comparison comparison = Comparison.of(List.of(
                new Comparison.Side(BEFORE, estimate.apply(known(before, was), known(was, id))),
                new Comparison.Side(AFTER, estimate.apply(known(after, is), known(is, id)))));
        return new InEnvironment(id, is.or(() -> was).map(Environment::name).orElse(id), mark, comparison);
    }

    private static Design known(Design design, Optional<Environment> environment) {
        return environment.isPresent() ? design : Design.empty(design.name());
    }

    private static String known(Optional<Environment> environment, String id) {
        return environment.isPresent() ? id : Design.empty("").root().id();
    }

    /// The largest increase of any environment's known monthly bill in USD; zero where none costs more.
    public BigDecimal increase() {
        return environments.stream().map(e -> e.delta().known()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}

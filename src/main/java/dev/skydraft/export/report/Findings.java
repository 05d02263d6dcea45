package dev.skydraft.export.report;

import dev.skydraft.check.Checks;
import dev.skydraft.check.Severity;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import java.util.List;

/// What the checks say about a design in some environments, for a report.
///
/// @param design the design's name
/// @param environments ids of those that were checked
/// @param all the worst first, each with those of the environments that it holds in
public record Findings(String design, List<String> environments, List<Checks.Everywhere> all) {
    public Findings {
        environments = List.copyOf(environments);
        all = List.copyOf(all);
    }

    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Findings of(Design design, List<String> environments, Estimator estimator) {
        return new Findings(
                design.name(),
                environments,
                Checks.run(Costs.of(design, environments, estimator).estimates()));
    }

    public long count(Severity severity) {
        return all.stream().filter(e -> e.finding().severity() == severity).count();
    }
}

package dev.skydraft.export.report;

import dev.skydraft.bill.Band;
import dev.skydraft.bill.EnvironmentBills;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.OwnPrices;
import java.util.List;
import java.util.Optional;

/// What a design costs in some environments, for a report.
///
/// @param design the design's name
/// @param estimator what the estimates were made by
public record Costs(String design, List<Estimate> estimates, Estimator estimator) {
    public Costs {
        estimates = List.copyOf(estimates);
    }

    /// At the prices that hold for a design without a file.
    ///
    /// @param environments ids, in the order wanted
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Costs of(Design design, List<String> environments) {
        return of(design, environments, new Estimator(OwnPrices.book(Optional.empty())));
    }

    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Costs of(Design design, List<String> environments, Estimator estimator) {
        var bills = new EnvironmentBills(estimator);
        return new Costs(
                design.name(),
                environments.stream().map(id -> bills.of(design, id)).toList(),
                estimator);
    }

    /// Between what a bill lies; reckoned when it is asked for, since most reports do not show it.
    Band band(Estimate estimate) {
        return Band.of(estimate, estimator);
    }

    /// The same as a sentence; empty where nothing is known to vary.
    Optional<String> bandSentence(Estimate estimate) {
        return Optional.of(band(estimate)).filter(band -> !band.point()).map(Band::sentence);
    }
}

package dev.skydraft.export.report;

import dev.skydraft.bill.Band;
import dev.skydraft.design.Design;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.PriceFile;
import java.util.List;
import java.util.Optional;

/// What a design costs in some environments, for a report.
///
/// @param design the design's name
/// @param bands between what each bill lies, in the order of estimates
public record Costs(String design, List<Estimate> estimates, List<Band> bands) {
    public Costs {
        estimates = List.copyOf(estimates);
        bands = List.copyOf(bands);
    }

    /// At the user's prices: those that come with Skydraft, and over them those that were imported.
    ///
    /// @param environments ids, in the order wanted
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Costs of(Design design, List<String> environments) {
        return of(design, environments, PriceFile.bookOfUser());
    }

    /// At given prices.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Costs of(Design design, List<String> environments, PriceBook book) {
        var estimator = new Estimator(book);
        List<Estimate> estimates = environments.stream()
                .map(id -> estimator.estimate(Traffic.seen(design, id)))
                .toList();
        return new Costs(
                design.name(),
                estimates,
                estimates.stream().map(estimate -> Band.of(estimate, estimator)).toList());
    }

    /// Between what a bill lies, as a sentence; empty where nothing is known to vary.
    Optional<String> band(Estimate estimate) {
        return Optional.of(bands.get(estimates.indexOf(estimate)))
                .filter(band -> !band.point())
                .map(Band::sentence);
    }
}

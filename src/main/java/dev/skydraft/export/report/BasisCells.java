package dev.skydraft.export.report;

import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.stream.Stream;

/// Where and when a bill holds, as the last cells of every row of a CSV.
final class BasisCells {
    static final List<String> HEADING = List.of("provider", "region", "prices_from", "prices_to");

    private BasisCells() {}

    static List<String> of(Estimate estimate) {
        Basis basis = Basis.of(estimate);
        List<String> dates = basis.dates().isEmpty() ? List.of("", "") : basis.dates();
        return Stream.concat(
                        Stream.of(
                                basis.settings().provider().id(),
                                basis.settings().region()),
                        dates.stream())
                .map(CostCsv::words)
                .toList();
    }
}

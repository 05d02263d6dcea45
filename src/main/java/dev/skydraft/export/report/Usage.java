package dev.skydraft.export.report;

import dev.skydraft.bill.EnvironmentBills;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.bill.usage.UsageSheets;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import java.util.List;

/// The figures that a design's bills depend on, for a report.
///
/// @param design the design's name
/// @param environments those asked for, in that order
public record Usage(String design, List<Found> environments) {
    public Usage {
        environments = List.copyOf(environments);
    }

    /// The figures of one environment.
    ///
    /// @param bill that depends on them
    record Found(Estimate bill, UsageSheet sheet) {}

    /// @param environments ids, in the order wanted
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Usage of(Design design, List<String> environments, Estimator estimator) {
        var bills = new EnvironmentBills(estimator);
        return new Usage(
                design.name(),
                environments.stream()
                        .map(id -> bills.of(design, id))
                        .map(bill -> new Found(bill, UsageSheets.of(estimator, bill)))
                        .toList());
    }
}

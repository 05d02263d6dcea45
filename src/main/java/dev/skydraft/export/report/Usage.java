package dev.skydraft.export.report;

import dev.skydraft.bill.EnvironmentBills;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.bill.usage.UsageSheets;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.PriceBook;
import java.util.List;

/// The figures that a design's bills depend on, for a report.
///
/// @param design the design's name
/// @param sheets one for each environment asked for
public record Usage(String design, List<UsageSheet> sheets) {
    public Usage {
        sheets = List.copyOf(sheets);
    }

    /// @param environments ids, in the order wanted
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Usage of(Design design, List<String> environments, PriceBook book) {
        var estimator = new Estimator(book);
        var bills = new EnvironmentBills(estimator);
        return new Usage(
                design.name(),
                environments.stream()
                        .map(id -> UsageSheets.of(estimator, bills.of(design, id)))
                        .toList());
    }
}

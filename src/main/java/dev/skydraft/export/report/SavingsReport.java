package dev.skydraft.export.report;

import dev.skydraft.bill.EnvironmentBills;
import dev.skydraft.bill.saving.Saving;
import dev.skydraft.bill.saving.Savings;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import java.util.List;

/// What would make environments of a design cheaper, for a report.
///
/// @param design the design's name
/// @param environments in the order wanted
public record SavingsReport(String design, List<Found> environments) {
    public SavingsReport {
        environments = List.copyOf(environments);
    }

    /// What pays in one environment.
    ///
    /// @param bill of the environment as it is
    /// @param savings the largest first
    record Found(Estimate bill, List<Saving> savings) {
        String id() {
            return bill.deployment().environment().id();
        }

        /// "at least $225.19 a month"
        String monthly() {
            return Figures.dollars(bill) + " a month";
        }
    }

    /// @param environments ids, in the order wanted
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static SavingsReport of(Design design, List<String> environments, Estimator estimator) {
        var savings = new Savings(estimator);
        var bills = new EnvironmentBills(estimator);
        return new SavingsReport(
                design.name(),
                environments.stream()
                        .map(id -> bills.of(design, id))
                        .map(bill -> new Found(bill, savings.of(bill)))
                        .toList());
    }
}

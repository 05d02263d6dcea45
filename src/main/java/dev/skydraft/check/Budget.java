package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Settings;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the bill of an environment may come to. Where figures are unknown, what is known of the bill is the least that
/// it comes to, so that it can cross the budget already.
///
/// @param usd a month
public record Budget(BigDecimal usd) {

    /// Empty where none is set.
    public static Optional<Budget> of(Design design, String environment) {
        return EnvironmentValues.settings(design, environment)
                .own(Settings.BUDGET)
                .map(Budget::new);
    }

    /// @param known what is known of the bill, in USD a month
    public boolean isCrossedBy(BigDecimal known) {
        return known.compareTo(usd) > 0;
    }

    static Optional<Finding> findings(Estimate bill) {
        Environment environment = bill.deployment().environment();
        return of(bill.deployment().design(), environment.id())
                .filter(budget -> budget.isCrossedBy(bill.total()))
                .map(budget -> Finding.warning("budget.crossed", List.of(), budget.sentence(environment, bill)));
    }

    private String sentence(Environment environment, Estimate bill) {
        return "%s: The bill is %s%s a month, expected at most its budget of %s"
                .formatted(
                        quoted(environment.name()),
                        bill.complete() ? "" : "at least ",
                        Money.dollars(bill.total()),
                        Money.dollars(usd));
    }
}

package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Settings;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The bill of an environment must stay within its budget. Where figures are unknown, what is known of the bill is the
/// least that it comes to, so that it can cross the budget already.
final class Budget {
    private Budget() {}

    static Optional<Finding> findings(Estimate bill) {
        Environment environment = bill.deployment().environment();
        return EnvironmentValues.settings(bill.deployment().design(), environment.id())
                .own(Settings.BUDGET)
                .filter(budget -> bill.total().compareTo(budget) > 0)
                .map(budget -> Finding.warning("budget.crossed", List.of(), sentence(environment, bill, budget)));
    }

    private static String sentence(Environment environment, Estimate bill, BigDecimal budget) {
        return "%s: The bill is %s%s a month, expected at most its budget of %s"
                .formatted(
                        quoted(environment.name()),
                        bill.complete() ? "" : "at least ",
                        Money.dollars(bill.total()),
                        Money.dollars(budget));
    }
}

package dev.skydraft.export.report;

import dev.skydraft.design.Settings;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// Figures as reports write them. Unknown is never written as a number.
final class Figures {
    private Figures() {}

    /// Every digit, without an exponent or trailing zeros: "0.03238".
    static String exact(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    /// USD in cents: "1,234.57", or "at least 1,234.57" while a line is unknown, or "unknown" while nothing is known.
    static String sum(BigDecimal known, boolean complete) {
        if (complete) {
            return Money.cents(known);
        }
        return known.signum() == 0 ? "unknown" : "at least " + Money.cents(known);
    }

    /// "at least $225.19", or "unknown" while nothing is known.
    static String dollars(Estimate estimate) {
        String sum = sum(estimate.total(), estimate.complete());
        return sum.replaceFirst("(?=\\d)", "\\$");
    }

    /// The line's name, with the terms that its amount depends on: "vCPU (Spot; assumed 50-70 % off)".
    static String name(CostLine line) {
        return line.terms().isEmpty() ? line.name() : "%s (%s)".formatted(line.name(), line.terms());
    }

    static String quantity(CostLine line) {
        return line.quantity().map(Figures::exact).map(Money::grouped).orElse("not set");
    }

    /// Blank where the price cannot be told because something else is not set.
    static String unitPrice(CostLine line) {
        return line.unitPrice().map(Figures::exact).orElse(line.quantity().isEmpty() ? "" : "no price known");
    }

    /// USD in cents, or why there is no figure.
    static String monthly(CostLine line) {
        Optional<String> known = line.monthly().map(Money::cents);
        return known.or(line::missing).orElseThrow();
    }

    /// Where and for how long: "AWS us-east-1, 730 hours a month, running for 217.26".
    static String setting(Estimate estimate) {
        Settings settings = estimate.deployment().settings();
        String office = settings.terms().stops() ? ", running for %s".formatted(exact(settings.runningHours())) : "";
        String free = settings.terms().freeAllowances() ? ", free allowances taken off" : "";
        return "%s %s, %s hours a month%s%s"
                .formatted(settings.provider().label(), settings.region(), exact(settings.hours()), office, free);
    }
}

package dev.skydraft.bill.saving;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Terms;
import dev.skydraft.pricing.Estimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// Stops what can be stopped in a development environment at night and at weekends.
final class OfficeHours implements Idea {
    private static final BigDecimal HOURS = BigDecimal.TEN;
    private static final BigDecimal DAYS = BigDecimal.valueOf(5);

    @Override
    public Stream<Tip> tips(Estimate bill) {
        Deployment deployment = bill.deployment();
        return Development.is(deployment) && !deployment.settings().terms().stops() ? Stream.of(tip()) : Stream.empty();
    }

    /// It is about whatever bills less by it.
    private static Tip tip() {
        String hours = "%s hours on %s days a week".formatted(HOURS.toPlainString(), DAYS.toPlainString());
        return Tip.of(
                        "office-hours",
                        "office hours",
                        "Run in office hours only, " + hours,
                        List.of(),
                        OfficeHours::change)
                .onlyIf("Only if nobody needs it at night and at weekends, and something starts and stops it.");
    }

    private static Design change(Design design, String environment) {
        Design hours = EnvironmentValues.setSetting(design, environment, Terms.OFFICE_HOURS, HOURS);
        return EnvironmentValues.setSetting(hours, environment, Terms.OFFICE_DAYS, DAYS);
    }
}

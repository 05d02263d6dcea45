package dev.skydraft.catalog;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Property;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// Quantities that several kinds bill by.
final class Quantities {
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private Quantities() {}

    /// One for every hour that the environment runs.
    static BigDecimal hours(Billable b) {
        return b.hours();
    }

    static BigDecimal seconds(Billable b) {
        return b.hours().multiply(SECONDS_AN_HOUR);
    }

    /// Hours of as many units as the whole number says.
    static Function<Billable, BigDecimal> hoursOf(Property<Long> count) {
        return b -> b.hours().multiply(BigDecimal.valueOf(b.get(count)));
    }

    /// An average amount, kept for all hours; unknown while the average is.
    static Function<Billable, Optional<BigDecimal>> hoursOfAverage(Property<BigDecimal> average) {
        return b -> b.find(average).map(b.hours()::multiply);
    }

    static Function<Billable, BigDecimal> amount(Property<BigDecimal> property) {
        return b -> b.get(property);
    }

    static Function<Billable, BigDecimal> count(Property<Long> property) {
        return b -> BigDecimal.valueOf(b.get(property));
    }

    /// Hours of one thing in each placement: an address, a node.
    static BigDecimal placementHours(Billable b) {
        return b.hours().multiply(BigDecimal.valueOf(b.placements()));
    }
}

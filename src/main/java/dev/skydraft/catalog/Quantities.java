package dev.skydraft.catalog;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Calls;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Purchase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/// Quantities that several kinds bill by.
final class Quantities {
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    private Quantities() {}

    /// One for every hour that the environment exists.
    static BigDecimal hours(Billable b) {
        return b.hours();
    }

    /// One for every hour that is paid for of what can be stopped: those in which it runs, and all of a month where
    /// it is committed to.
    static BigDecimal boughtHours(Billable b) {
        return Purchase.of(b).committed() ? Purchase.HOURS_A_MONTH : b.runningHours();
    }

    /// One for every hour that is paid for of what cannot be stopped but may be committed to.
    static BigDecimal boughtSteadyHours(Billable b) {
        return Purchase.of(b).committed() ? Purchase.HOURS_A_MONTH : b.hours();
    }

    /// Days that the environment exists, to a hundredth: 30.42 in a month of 730 hours.
    static BigDecimal days(Billable b) {
        return b.hours().divide(HOURS_A_DAY, 2, RoundingMode.HALF_UP);
    }

    static BigDecimal boughtSeconds(Billable b) {
        return boughtHours(b).multiply(SECONDS_AN_HOUR);
    }

    /// Running hours of as many units as the whole number says, gone while they are stopped.
    static Function<Billable, BigDecimal> runningHoursOf(Property<Long> count) {
        return b -> b.runningHours().multiply(BigDecimal.valueOf(b.get(count)));
    }

    /// Running hours of one thing in each placement, gone while it is stopped.
    static BigDecimal runningPlacementHours(Billable b) {
        return b.runningHours().multiply(BigDecimal.valueOf(b.placements()));
    }

    /// Paid hours of one stoppable thing in each placement: an instance.
    static BigDecimal boughtPlacementHours(Billable b) {
        return boughtHours(b).multiply(BigDecimal.valueOf(b.placements()));
    }

    /// Paid hours of one thing in each placement that cannot be stopped: a cache node.
    static BigDecimal boughtSteadyPlacementHours(Billable b) {
        return boughtSteadyHours(b).multiply(BigDecimal.valueOf(b.placements()));
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

    /// Request units of a table that counts so many KB begun as one unit.
    ///
    /// @param requests of which the size is known on average
    /// @param all the requests that carry the GB
    static Optional<BigDecimal> units(BigDecimal requests, BigDecimal all, Optional<BigDecimal> gb, int kb) {
        if (requests.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return gb.map(g -> g.multiply(Calls.KB_A_GB)
                .divide(all.multiply(BigDecimal.valueOf(kb)), 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .multiply(requests));
    }
}

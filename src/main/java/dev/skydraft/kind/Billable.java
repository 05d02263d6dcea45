package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.Optional;

/// A resource or connection in one environment, as a cost rule sees it.
public interface Billable {
    Provider provider();

    /// The provider's own name of the region.
    String region();

    /// Whether another region's price may stand in where the region has none.
    boolean borrowsPrices();

    /// The value in this environment, or the default, or empty: unknown.
    <T> Optional<T> find(Property<T> property);

    /// The value of a property that has a default.
    <T> T get(Property<T> property);

    /// Hours a month that the environment exists; 730 for a whole month.
    BigDecimal hours();

    /// Hours a month in which what can be stopped runs: all of [#hours], or only the office hours.
    BigDecimal runningHours();

    /// How many placements it has; none for a connection.
    int placements();

    /// True if one of its placements is a standby.
    boolean hasStandby();

    /// True for a connection whose bytes cross the internet between the provider's network and the outside.
    boolean crossesInternet();

    /// True for a connection by which the provider's own CDN fetches from inside the provider's network.
    boolean feedsOwnCdn();
}

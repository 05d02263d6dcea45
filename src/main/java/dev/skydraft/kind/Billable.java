package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A resource or connection in one environment, as a cost rule sees it.
public interface Billable {
    Provider provider();

    /// The provider's own name of the region.
    String region();

    /// The value in this environment, or the default, or empty: unknown.
    <T> Optional<T> find(Property<T> property);

    /// The value of a property that has a default.
    <T> T get(Property<T> property);

    /// Hours a month that the environment runs; 730 for a whole month.
    BigDecimal hours();

    /// Where the resource is present; empty for a connection.
    List<Place> places();

    /// True for a connection whose bytes cross the internet between the provider's network and the outside.
    boolean crossesInternet();

    default BigDecimal placeCount() {
        return BigDecimal.valueOf(places().size());
    }

    default boolean hasStandby() {
        return places().stream().anyMatch(p -> p.role() == Role.STANDBY);
    }

    /// One presence: its key in the resource, its part, and the zone and tier of the subnet around it.
    record Place(String key, Role role, Optional<String> zone, Optional<String> tier) {}
}

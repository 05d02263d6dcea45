package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.Optional;

/// What the traffic of an environment brings to a resource or connection in a month, as [UsageRule]s see it. Amounts
/// are empty while something is unknown that they depend on, such as the size of a response. A GB has 2^30 bytes, as
/// providers meter it.
public interface Flow {
    Provider provider();

    /// Requests that reach it.
    BigDecimal requests();

    /// Those of the requests that change something.
    BigDecimal writes();

    /// GB that requests carry to it.
    Optional<BigDecimal> requestGb();

    /// GB that answers to those requests carry back.
    Optional<BigDecimal> responseGb();

    /// GB of logs that are sent to it.
    Optional<BigDecimal> logGb();

    /// For a connection: GB that it carries out of the provider's network to the internet; empty for one that does
    /// not cross that border.
    Optional<BigDecimal> internetOutGb();

    /// For a connection: GB that it carries from one zone to another; empty for one that stays within zones.
    Optional<BigDecimal> crossZoneGb();

    /// Hours a month that the environment exists.
    BigDecimal hours();

    /// What is set on it, else the default, else empty.
    <T> Optional<T> find(Property<T> property);

    /// GB in both directions.
    default Optional<BigDecimal> throughGb() {
        return requestGb().flatMap(in -> responseGb().map(in::add));
    }

    /// Requests that change nothing.
    default BigDecimal reads() {
        return requests().subtract(writes());
    }
}

package dev.skydraft.pricing;

import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// An element of a deployment as its cost rules see it: what is set on it, what is derived about it, the
/// settings of the environment.
sealed interface Billed extends Billable permits ConnectionBillable, NotedBillable, ResourceBillable {
    Deployment deployment();

    /// What is set on the element.
    Values values();

    /// What is derived about the element, found once for all of its lines.
    Values derived();

    @Override
    default Provider provider() {
        return deployment().settings().provider();
    }

    @Override
    default String region() {
        return deployment().settings().region();
    }

    @Override
    default boolean borrowsPrices() {
        return deployment().settings().borrowPrices();
    }

    @Override
    default BigDecimal hours() {
        return deployment().settings().hours();
    }

    @Override
    default BigDecimal runningHours() {
        return deployment().settings().runningHours();
    }

    @Override
    default <T> Optional<T> find(Property<T> property) {
        Optional<T> set = values().own(property);
        return set.isPresent() ? set : derived().find(property);
    }

    @Override
    default <T> T get(Property<T> property) {
        return find(property)
                .orElseThrow(() -> new IllegalStateException(property.id() + " is not set and has no default"));
    }
}

package dev.skydraft.pricing;

import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// An element of a deployment as its cost rules see it: its own values, the settings of the environment.
sealed interface Billed extends Billable permits ConnectionBillable, ResourceBillable {
    Deployment deployment();

    Values values();

    @Override
    default Provider provider() {
        return deployment().settings().provider();
    }

    @Override
    default String region() {
        return deployment().settings().region();
    }

    @Override
    default BigDecimal hours() {
        return deployment().settings().hours();
    }

    @Override
    default <T> Optional<T> find(Property<T> property) {
        return values().find(property);
    }

    @Override
    default <T> T get(Property<T> property) {
        return values().get(property);
    }
}

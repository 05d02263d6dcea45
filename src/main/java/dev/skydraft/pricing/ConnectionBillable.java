package dev.skydraft.pricing;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Trait;
import java.math.BigDecimal;
import java.util.Optional;

/// A connection of a deployment as its cost rules see it.
record ConnectionBillable(Deployment deployment, Connection connection) implements Billable {
    @Override
    public Provider provider() {
        return deployment.settings().provider();
    }

    @Override
    public String region() {
        return deployment.settings().region();
    }

    @Override
    public <T> Optional<T> find(Property<T> property) {
        return connection.values().find(property);
    }

    @Override
    public <T> T get(Property<T> property) {
        return connection.values().get(property);
    }

    @Override
    public BigDecimal hours() {
        return deployment.settings().hours();
    }

    @Override
    public int placements() {
        return 0;
    }

    @Override
    public boolean hasStandby() {
        return false;
    }

    @Override
    public boolean crossesInternet() {
        return outside(connection.from()) != outside(connection.to());
    }

    private boolean outside(String id) {
        Resource end = deployment.resources().get(id);
        return end.has(Trait.OUTSIDE);
    }
}

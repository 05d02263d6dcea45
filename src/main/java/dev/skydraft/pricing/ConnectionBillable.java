package dev.skydraft.pricing;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Values;

/// A connection of a deployment as its cost rules see it.
record ConnectionBillable(Deployment deployment, Connection connection, Values derived) implements Billed {
    ConnectionBillable(Deployment deployment, Connection connection) {
        this(deployment, connection, deployment.derived(connection.id()));
    }

    @Override
    public Values values() {
        return connection.values();
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

package dev.skydraft.pricing;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Edge;
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
        return leavesNetwork() && !ownCdn(from()) && !ownCdn(to());
    }

    @Override
    public boolean feedsOwnCdn() {
        return leavesNetwork() && (ownCdn(from()) || ownCdn(to()));
    }

    private boolean leavesNetwork() {
        return from().has(Trait.OUTSIDE) != to().has(Trait.OUTSIDE);
    }

    private static boolean ownCdn(Resource end) {
        return end.has(Trait.EDGE) && end.values().get(Edge.VENDOR).equals(Edge.PROVIDER);
    }

    private Resource from() {
        return deployment.resources().get(connection.from());
    }

    private Resource to() {
        return deployment.resources().get(connection.to());
    }
}

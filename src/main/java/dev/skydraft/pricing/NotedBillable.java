package dev.skydraft.pricing;

import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.Optional;
import java.util.SequencedSet;

/// An element as its cost rules see it, where it is noted which properties they look at.
///
/// @param looked grows with every property looked at
record NotedBillable(Billed seen, SequencedSet<Property<?>> looked) implements Billed {
    @Override
    public Deployment deployment() {
        return seen.deployment();
    }

    @Override
    public Values values() {
        return seen.values();
    }

    @Override
    public Values derived() {
        return seen.derived();
    }

    @Override
    public <T> Optional<T> find(Property<T> property) {
        looked.add(property);
        return seen.find(property);
    }

    @Override
    public int placements() {
        return seen.placements();
    }

    @Override
    public boolean hasStandby() {
        return seen.hasStandby();
    }

    @Override
    public boolean crossesInternet() {
        return seen.crossesInternet();
    }

    @Override
    public boolean feedsOwnCdn() {
        return seen.feedsOwnCdn();
    }
}

package dev.skydraft.pricing;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Role;
import java.math.BigDecimal;
import java.util.Optional;

/// A resource of a deployment as its cost rules see it.
record ResourceBillable(Deployment deployment, Resource resource) implements Billable {
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
        return resource.values().find(property);
    }

    @Override
    public <T> T get(Property<T> property) {
        return resource.values().get(property);
    }

    @Override
    public BigDecimal hours() {
        return deployment.settings().hours();
    }

    @Override
    public int placements() {
        return resource.at().size();
    }

    @Override
    public boolean hasStandby() {
        for (Placement placement : resource.at()) {
            if (placement.role() == Role.STANDBY) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean crossesInternet() {
        return false;
    }
}

package dev.skydraft.pricing;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Role;
import dev.skydraft.kind.Values;

/// A resource of a deployment as its cost rules see it.
record ResourceBillable(Deployment deployment, Resource resource, Values derived) implements Billed {
    ResourceBillable(Deployment deployment, Resource resource) {
        this(deployment, resource, deployment.derived(resource.id()));
    }

    @Override
    public Values values() {
        return resource.values();
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

    @Override
    public boolean feedsOwnCdn() {
        return false;
    }
}

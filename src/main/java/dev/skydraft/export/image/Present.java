package dev.skydraft.export.image;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.Optional;

/// Leaves out what is absent, for pictures without ghosts: lines then run where boxes would be in their way.
final class Present {
    private Present() {}

    static Deployment only(Deployment deployment) {
        Design design = deployment.design();
        Design present = design.withResources(design.resources().map(r -> here(deployment, r)))
                .withConnections(
                        design.connections().keep(c -> deployment.connections().has(c.id())))
                .withGroups(design.groups().keep(g -> deployment.resources().has(g.network())));
        return Deployment.of(present, deployment.environment().id());
    }

    private static Optional<Resource> here(Deployment deployment, Resource resource) {
        return deployment
                .find(resource.id())
                .map(here -> resource.withAt(resource.at().stream()
                        .filter(p -> deployment.has(new PlacementRef(resource.id(), p.key())))
                        .toList()));
    }
}

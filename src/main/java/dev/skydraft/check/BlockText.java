package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Cidr;
import dev.skydraft.net.CidrText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An address block as it is typed on a resource.
record BlockText(Resource resource, Cidr property, CidrText text) {
    /// All that are set in an environment.
    static List<BlockText> of(Deployment deployment) {
        var texts = new ArrayList<BlockText>();
        for (Resource resource : deployment.resources()) {
            resource.values().forEach((id, value) -> {
                if (value instanceof CidrText text) {
                    property(resource, id).ifPresent(p -> texts.add(new BlockText(resource, p, text)));
                }
            });
        }
        return texts;
    }

    private static Optional<Cidr> property(Resource resource, String id) {
        return resource.kind().property(id).filter(Cidr.class::isInstance).map(Cidr.class::cast);
    }
}

package dev.skydraft.check;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Cidr;
import dev.skydraft.net.CidrText;
import java.util.stream.Stream;

/// An address block as it is typed on a resource.
record BlockText(Resource resource, Cidr property, CidrText text) {
    /// All that are set in an environment.
    static Stream<BlockText> of(Deployment deployment) {
        return deployment.resources().stream()
                .filter(r -> !r.values().isEmpty())
                .flatMap(BlockText::of);
    }

    private static Stream<BlockText> of(Resource resource) {
        return resource.kind().properties().stream()
                .filter(Cidr.class::isInstance)
                .map(Cidr.class::cast)
                .flatMap(p -> resource.values().own(p).stream().map(t -> new BlockText(resource, p, t)));
    }
}

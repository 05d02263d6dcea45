package dev.skydraft.ui.checks;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;

/// A design with two subnets that overlap in both environments, and a service that cannot scale in one of them.
final class Clash {
    private Clash() {}

    static Design design() {
        return Designs.named("Clash")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("left", "vpc", "10.0.0.0/24", "private", "a")
                .subnet("right", "vpc", "10.0.0.128/25", "private", "b")
                .group("web", "vpc")
                .add("api", ContainerService.KIND, "a@left")
                .set(Scaling.MIN, 4L)
                .set(Scaling.MAX, 2L)
                .environment("dev", dev -> dev.withOverride("api", Values.NONE.with(Scaling.MIN, 1L)))
                .build();
    }
}

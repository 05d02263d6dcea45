package dev.skydraft.bench;

import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Scaling;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/// An edit of a generated design.
///
/// @param what the sort of edit, as the end of "after …"
/// @param environment id of the environment that is looked at meanwhile
record Edit(String what, String environment, UnaryOperator<Design> change) {
    /// Each of another sort.
    static final List<Edit> ALL = List.of(
            new Edit("setting a value", "prod", d -> d.withResource("service-1-01", r -> r.with(Scaling.DESIRED, 9L))),
            new Edit(
                    "setting a value",
                    "dev",
                    d -> d.withResource("service-1-01", r -> r.with(ContainerService.CPU, BigDecimal.ONE))),
            new Edit(
                    "moving a box",
                    "prod",
                    d -> d.withResource(
                            "service-1-01",
                            r -> r.withPlacement(
                                    r.place().key(),
                                    p -> p.withBounds(p.bounds().movedBy(8, 8))))),
            new Edit("renaming", "prod", d -> d.withResource("service-1-01", r -> r.withName("Renamed"))),
            new Edit(
                    "adding a resource",
                    "prod",
                    d -> d.with(Resource.of(
                            "new", Users.KIND, "New", Placement.onCanvas("main", new Bounds(0, 0, 100, 60))))),
            new Edit(
                    "deleting a connection",
                    "prod",
                    d -> d.withConnections(d.connections().without("service-1-01-database-1-01"))),
            new Edit(
                    "setting usage in a pool of tiers",
                    "prod",
                    d -> d.withConnections(d.connections()
                            .with(d.connections()
                                    .get("users-balancer-1-01")
                                    .with(Connections.OUT_GB, BigDecimal.valueOf(7777))))),
            new Edit(
                    "overriding a value",
                    "dev",
                    d -> d.withEnvironment(
                            "dev",
                            e -> e.withOverride(
                                    "service-1-01", e.override("service-1-01").with(Scaling.DESIRED, 2L)))));
}

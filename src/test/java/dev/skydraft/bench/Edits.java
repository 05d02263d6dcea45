package dev.skydraft.bench;

import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/// Edits of a generated design, each of another sort.
enum Edits {
    VALUE("setting a value", "prod", d -> d.withResource("service-1-01", r -> r.with(ContainerService.DESIRED, 9L))),
    VALUE_IN_DEV(
            "setting a value",
            "dev",
            d -> d.withResource("service-1-01", r -> r.with(ContainerService.CPU, BigDecimal.ONE))),
    MOVE(
            "moving a box",
            "prod",
            d -> d.withResource(
                    "service-1-01",
                    r -> r.withPlacement(
                            r.place().key(), p -> p.withBounds(p.bounds().movedBy(8, 8))))),
    RENAME("renaming", "prod", d -> d.withResource("service-1-01", r -> r.withName("Renamed"))),
    ADD(
            "adding a resource",
            "prod",
            d -> d.with(Resource.of("new", Users.KIND, "New", Placement.onCanvas("main", new Bounds(0, 0, 100, 60))))),
    DISCONNECT(
            "deleting a connection",
            "prod",
            d -> d.withConnections(d.connections().without("service-1-01-database-1-01"))),
    POOLED(
            "setting usage in a pool of tiers",
            "prod",
            d -> d.withConnections(d.connections()
                    .with(d.connections()
                            .get("users-balancer-1-01")
                            .with(Connections.OUT_GB, BigDecimal.valueOf(7777))))),
    OVERRIDE(
            "overriding a value",
            "dev",
            d -> d.withEnvironment(
                    "dev",
                    e -> e.withOverride(
                            "service-1-01", e.override("service-1-01").with(ContainerService.DESIRED, 2L))));

    private final String what;
    private final String environment;
    private final UnaryOperator<Design> edit;

    Edits(String what, String environment, UnaryOperator<Design> edit) {
        this.what = what;
        this.environment = environment;
        this.edit = edit;
    }

    String what() {
        return what;
    }

    /// The environment that is looked at.
    String environment() {
        return environment;
    }

    Design apply(Design design) {
        return edit.apply(design);
    }
}

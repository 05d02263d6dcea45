package dev.skydraft.picture;

import dev.skydraft.design.Bend;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.kind.Provider;
import dev.skydraft.picture.routing.Course;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says which wires the picture draws, and how: to a target outside all zones one from the nearest placement stands for
/// all.
final class Wiring {
    private final Deployment deployment;
    private final Map<PlacementRef, Bounds> places;
    private final List<Drawn> drawn = new ArrayList<>();

    /// A wire to draw.
    ///
    /// @param label text on the line; empty for none
    /// @param course where a user wants it to run
    record Drawn(Wire wire, String label, boolean dotted, boolean ghost, Optional<Course> course) {}

    private Wiring(Deployment deployment, Map<PlacementRef, Bounds> places) {
        this.deployment = deployment;
        this.places = places;
    }

    static List<Drawn> of(Deployment deployment, Map<PlacementRef, Bounds> places) {
        var wiring = new Wiring(deployment, places);
        deployment.design().connections().forEach(wiring::add);
        deployment.resources().forEach(r -> Wires.standbys(r).forEach(w -> wiring.drawn.add(replication(w))));
        return wiring.drawn;
    }

    /// The wires of some connections, and those between the placements of some resources.
    static List<Drawn> of(
            Deployment deployment,
            Map<PlacementRef, Bounds> places,
            Collection<String> connections,
            Collection<String> resources) {
        var wiring = new Wiring(deployment, places);
        connections.forEach(id -> deployment.design().connections().find(id).ifPresent(wiring::add));
        resources.forEach(id ->
                deployment.find(id).ifPresent(r -> Wires.standbys(r).forEach(w -> wiring.drawn.add(replication(w)))));
        return wiring.drawn;
    }

    private static Drawn replication(Wire wire) {
        return new Drawn(wire, "", true, false, Optional.empty());
    }

    /// A connection that is absent while both its ends are present is a ghost; without an end there is nothing to draw.
    private void add(Connection connection) {
        Optional<Connection> here = deployment.connections().find(connection.id());
        boolean ends = here.isPresent()
                || (deployment.find(connection.from()).isPresent()
                        && deployment.find(connection.to()).isPresent());
        if (ends) {
            Connection shown = here.orElse(connection);
            for (Wire wire : Wires.shown(deployment, Wires.of(deployment, shown), this::distance)) {
                drawn.add(new Drawn(wire, label(shown), shown.kind().dotted(), here.isEmpty(), course(shown, wire)));
            }
        }
    }

    private Optional<Course> course(Connection connection, Wire wire) {
        return connection.bend(wire).flatMap(bend -> {
            Optional<Placement> from = placement(wire.from());
            Optional<Placement> to = placement(wire.to());
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(course(bend, Bend.frame(deployment.design(), from.get(), to.get())));
        });
    }

    private Course course(Bend bend, Optional<Resource> frame) {
        Bounds around = frame.map(f -> new PlacementRef(f.id(), f.place().key()))
                .map(places::get)
                .orElse(new Bounds(0, 0, 0, 0));
        return new Course(bend.vertical(), bend.movedBy(around.x(), around.y()).at());
    }

    private Optional<Placement> placement(PlacementRef ref) {
        return deployment.design().find(ref.resource()).flatMap(r -> r.placement(ref.key()));
    }

    private String label(Connection connection) {
        return label(connection, deployment.settings().provider());
    }

    /// What is written on a connection's lines; empty for nothing.
    static String label(Connection connection, Provider provider) {
        return connection.name().isEmpty()
                ? connection.kind().summary().of(connection.values(), provider)
                : connection.name();
    }

    private int distance(Wire wire) {
        Bounds from = places.get(wire.from());
        Bounds to = places.get(wire.to());
        if (from == null || to == null) {
            throw new IllegalStateException("A wire of " + wire.connection() + " ends at no placement");
        }
        return Math.abs(2 * from.x() + from.w() - 2 * to.x() - to.w())
                + Math.abs(2 * from.y() + from.h() - 2 * to.y() - to.h());
    }
}

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
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Says which wires the picture draws, and how: to a target outside all zones one from the nearest placement stands for
/// all.
final class Wiring {
    private final Deployment deployment;
    private final Overlay overlay;
    private final Map<PlacementRef, Bounds> places;
    private final Provider provider;

    /// A wire to draw.
    ///
    /// @param connection as it is here; empty between primary and standby
    /// @param course where a user wants it to run
    /// @param mark what an overlay says about its connection
    record Drawn(
            Wire wire,
            Optional<Connection> connection,
            Provider provider,
            boolean ghost,
            Optional<Course> course,
            Overlay.LineMark mark) {
        /// What is written on the line; empty for nothing.
        String label() {
            return mark.caption().isEmpty()
                    ? connection.map(c -> Wiring.label(c, provider)).orElse("")
                    : mark.caption();
        }

        boolean marked() {
            return !mark.equals(Overlay.LineMark.NONE);
        }

        boolean dotted() {
            return connection.isEmpty() || connection.get().kind().dotted();
        }
    }

    private Wiring(Deployment deployment, Overlay overlay, Map<PlacementRef, Bounds> places) {
        this.deployment = deployment;
        this.overlay = overlay;
        this.places = places;
        this.provider = deployment.settings().provider();
    }

    static List<Drawn> of(Deployment deployment, Overlay overlay, Map<PlacementRef, Bounds> places) {
        var wiring = new Wiring(deployment, overlay, places);
        return wiring.of(deployment.design().connections().parallelStream(), deployment.resources().parallelStream());
    }

    /// The wires of some connections, and those between the placements of some resources.
    static List<Drawn> of(
            Deployment deployment,
            Overlay overlay,
            Map<PlacementRef, Bounds> places,
            Collection<String> connections,
            Collection<String> resources) {
        var wiring = new Wiring(deployment, overlay, places);
        return wiring.of(
                connections.stream().flatMap(id -> deployment.design().connections().find(id).stream()),
                resources.stream().flatMap(id -> deployment.find(id).stream()));
    }

    private List<Drawn> of(Stream<Connection> connections, Stream<Resource> resources) {
        var drawn = new ArrayList<Drawn>();
        drawn.addAll(connections.<Drawn>mapMulti(this::add).toList());
        drawn.addAll(resources
                .<Drawn>mapMulti((r, add) -> Wires.standbys(r).forEach(w -> add.accept(replication(w))))
                .toList());
        return drawn;
    }

    private Drawn replication(Wire wire) {
        return new Drawn(wire, Optional.empty(), provider, false, Optional.empty(), Overlay.LineMark.NONE);
    }

    /// A connection that is absent while both its ends are present is a ghost; without an end there is nothing to draw.
    private void add(Connection connection, Consumer<Drawn> add) {
        Optional<Connection> here = deployment.connections().find(connection.id());
        boolean ends = here.isPresent()
                || (deployment.find(connection.from()).isPresent()
                        && deployment.find(connection.to()).isPresent());
        if (ends) {
            Optional<Connection> shown = here.isPresent() ? here : Optional.of(connection);
            Overlay.LineMark mark = here.isEmpty() ? Overlay.LineMark.NONE : overlay.line(connection.id());
            for (Wire wire : Wires.shown(deployment, Wires.of(deployment, shown.get()), this::distance)) {
                add.accept(new Drawn(wire, shown, provider, here.isEmpty(), course(shown.get(), wire), mark));
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

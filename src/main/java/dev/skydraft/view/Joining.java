package dev.skydraft.view;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Elements;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Slug;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.kind.Cargo;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.Summary;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Joins what is shown: connections between what is shown whole stay as they are; of the others every wire is
/// followed to what stands for its ends, and those that then run between the same two become one.
final class Joining {
    /// What replicates by itself from a primary to its standby.
    private static final ConnectionKind STANDBY = new ConnectionKind(
            "standby", "Standby", true, List.of(), Summary.NONE, Cargo.OTHER, List.of(), Map.of(), true);

    private static final Set<Optional<String>> NOTHING = Set.of(Optional.empty());

    private final Deployment deployment;
    private final Elements<Resource> shown;
    private final Function<PlacementRef, Optional<String>> standIn;
    private final Map<String, Set<Optional<String>>> standIns = new HashMap<>();
    private final Map<String, Connection> kept = new LinkedHashMap<>();
    private final Map<Ends, Map<String, Connection>> joined = new LinkedHashMap<>();

    private record Ends(String from, String to) {}

    /// @param shown the resources that are left
    /// @param standIn what stands for a placement; empty if nothing does
    Joining(Deployment deployment, Elements<Resource> shown, Function<PlacementRef, Optional<String>> standIn) {
        this.deployment = deployment;
        this.shown = shown;
        this.standIn = standIn;
    }

    Elements<Connection> connections() {
        deployment.design().connections().forEach(this::add);
        deployment.resources().stream().filter(r -> !isWhole(r.id())).forEach(this::addStandbys);
        if (joined.isEmpty()) {
            return deployment.design().connections().keep(c -> kept.containsKey(c.id()));
        }
        var ids = new TreeSet<>(kept.keySet());
        var all = new ArrayList<>(kept.values());
        joined.forEach((ends, connections) -> all.add(one(ends, List.copyOf(connections.values()), ids)));
        return Elements.of(all);
    }

    private void add(Connection connection) {
        if (isWhole(connection.from()) && isWhole(connection.to())) {
            kept.put(connection.id(), connection);
        } else if (deployment.find(connection.from()).isPresent()
                && deployment.find(connection.to()).isPresent()) {
            join(connection);
        }
    }

    /// Only where an end is shown in several places, or in part, do wires have to be told apart.
    private void join(Connection connection) {
        Set<Optional<String>> from = standIns(connection.from());
        Set<Optional<String>> to = standIns(connection.to());
        if (from.equals(NOTHING) || to.equals(NOTHING)) {
            return;
        }
        if (from.size() == 1 && to.size() == 1) {
            join(connection, from.iterator().next(), to.iterator().next());
        } else {
            untold(connection).forEach(wire -> join(connection, standIn.apply(wire.from()), standIn.apply(wire.to())));
        }
    }

    /// The wires of a connection but those which only repeat what one between its own ends says: to a target
    /// outside all zones one stands for all.
    private List<Wire> untold(Connection connection) {
        List<Wire> wires = Wires.of(deployment, connection);
        Set<PlacementRef> told = wires.stream()
                .filter(wire -> isOwn(connection, wire) && !Wires.isZoned(deployment, wire.to()))
                .map(Wire::to)
                .collect(Collectors.toSet());
        return wires.stream()
                .filter(wire -> isOwn(connection, wire) || !told.contains(wire.to()))
                .toList();
    }

    private boolean isOwn(Connection connection, Wire wire) {
        return standIn.apply(wire.from()).equals(Optional.of(connection.from()))
                && standIn.apply(wire.to()).equals(Optional.of(connection.to()));
    }

    /// What stands for the placements of a resource that are present.
    private Set<Optional<String>> standIns(String resource) {
        return standIns.computeIfAbsent(
                resource,
                id -> deployment.resources().get(id).at().stream()
                        .map(p -> standIn.apply(new PlacementRef(id, p.key())))
                        .collect(Collectors.toSet()));
    }

    private void addStandbys(Resource resource) {
        var replication = Connection.of(resource.id() + "-standby", STANDBY, resource.id(), resource.id());
        Wires.standbys(resource)
                .forEach(wire -> join(replication, standIn.apply(wire.from()), standIn.apply(wire.to())));
    }

    private void join(Connection connection, Optional<String> from, Optional<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        var ends = new Ends(from.get(), to.get());
        if (ends.equals(new Ends(connection.from(), connection.to()))) {
            if (!connection.kind().equals(STANDBY)) {
                kept.put(connection.id(), connection);
            }
        } else if (!ends.from().equals(ends.to())) {
            joined.computeIfAbsent(ends, _ -> new LinkedHashMap<>()).put(connection.id(), connection);
        }
    }

    /// One connection for all between two ends, with an id of one of them where that is free, so that it can be
    /// selected.
    private Connection one(Ends ends, List<Connection> all, Set<String> ids) {
        List<Connection> ordered = all.stream()
                .sorted(Comparator.comparing(c -> !deployment.connections().has(c.id())))
                .toList();
        Connection first = ordered.getFirst();
        String id = ordered.stream()
                .map(Connection::id)
                .filter(i -> !ids.contains(i))
                .findFirst()
                .orElseGet(() -> Slug.free(first.id() + "-to-" + ends.to(), ids::contains));
        ids.add(id);
        if (all.size() == 1) {
            return first.withId(id).withEnds(ends.from(), ends.to());
        }
        ConnectionKind kind = ordered.stream()
                .map(Connection::kind)
                .filter(k -> !k.dotted())
                .findFirst()
                .orElse(first.kind());
        return new Connection(
                id, kind, ends.from(), ends.to(), all.size() + " connections", Values.NONE, List.of(), Values.NONE);
    }

    private boolean isWhole(String resource) {
        return shown.find(resource).orElse(null)
                == deployment.design().find(resource).orElse(null);
    }
}

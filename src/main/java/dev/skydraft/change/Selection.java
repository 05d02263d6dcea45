package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Placements and connections that a command acts on or leaves selected. Commands pass over what a design no longer
/// has.
///
/// @param placements in the order of resources and keys
/// @param connections ids
public record Selection(Set<PlacementRef> placements, Set<String> connections) {
    public static final Selection NONE = new Selection(Set.of(), Set.of());

    public Selection {
        placements = Collections.unmodifiableSet(new TreeSet<>(placements));
        connections = Collections.unmodifiableSet(new TreeSet<>(connections));
    }

    public static Selection of(PlacementRef... placements) {
        return of(List.of(placements));
    }

    public static Selection of(Collection<PlacementRef> placements) {
        return new Selection(Set.copyOf(placements), Set.of());
    }

    public static Selection ofConnection(String connection) {
        return new Selection(Set.of(), Set.of(connection));
    }

    /// Every placement of a resource, or a connection, by its id; nothing if there is no such element.
    public static Selection ofElement(Design design, String id) {
        return design.connections().has(id)
                ? ofConnection(id)
                : of(design.find(id).stream().flatMap(Places::refs).toList());
    }

    public boolean has(PlacementRef placement) {
        return placements.contains(placement);
    }

    public boolean has(String connection) {
        return connections.contains(connection);
    }

    /// Adds the placement, or takes it away if it is selected.
    public Selection toggled(PlacementRef placement) {
        return new Selection(toggled(placements, placement), connections);
    }

    public Selection toggled(String connection) {
        return new Selection(placements, toggled(connections, connection));
    }

    private static <T> Set<T> toggled(Set<T> all, T one) {
        var changed = new HashSet<>(all);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }

    /// The one resource that is selected, with any of its placements and nothing else.
    public Optional<String> singleResource() {
        Set<String> all = resources();
        return all.size() == 1 && connections.isEmpty() ? all.stream().findFirst() : Optional.empty();
    }

    /// The one connection that is selected, with nothing else.
    public Optional<String> singleConnection() {
        return placements.isEmpty() && connections.size() == 1
                ? connections.stream().findFirst()
                : Optional.empty();
    }

    /// True if something is in both.
    public boolean meets(Selection other) {
        return !Collections.disjoint(placements, other.placements)
                || !Collections.disjoint(connections, other.connections);
    }

    public boolean isEmpty() {
        return placements.isEmpty() && connections.isEmpty();
    }

    /// The ids of the resources that it has placements of.
    public Set<String> resources() {
        return placements.stream().map(PlacementRef::resource).collect(Collectors.toCollection(TreeSet::new));
    }

    /// What of it a design has; the rest went with an undo, for example.
    public Selection in(Design design) {
        return new Selection(
                placements.stream()
                        .filter(ref -> Places.find(design, ref).isPresent())
                        .collect(Collectors.toSet()),
                connections.stream().filter(design.connections()::has).collect(Collectors.toSet()));
    }
}

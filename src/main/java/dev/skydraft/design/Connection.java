package dev.skydraft.design;

import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;

/// A directed link between two resources.
///
/// @param from id of the resource it starts at
/// @param to id of the resource it ends at
/// @param name the label on the line; empty for none
/// @param via how wires of it are bent that do not run as they would by themselves
/// @param extra fields of the file that this version does not know
public record Connection(
        String id,
        ConnectionKind kind,
        String from,
        String to,
        String name,
        Values values,
        List<Bend> via,
        Values extra)
        implements Element {

    public Connection {
        via = List.copyOf(via);
    }

    public static Connection of(String id, ConnectionKind kind, String from, String to) {
        return new Connection(id, kind, from, to, "", Values.NONE, List.of(), Values.NONE);
    }

    /// True if it starts or ends at the resource.
    public boolean touches(String resource) {
        return from.equals(resource) || to.equals(resource);
    }

    public Connection withId(String newId) {
        return new Connection(newId, kind, from, to, name, values, via, extra);
    }

    public Connection withName(String newName) {
        return new Connection(id, kind, from, to, newName, values, via, extra);
    }

    public Connection withKind(ConnectionKind newKind) {
        return new Connection(id, newKind, from, to, name, values, via, extra);
    }

    /// Between other resources, where a bent line makes no sense any more.
    public Connection withEnds(String newFrom, String newTo) {
        return new Connection(id, kind, newFrom, newTo, name, values, List.of(), extra);
    }

    public Connection withValues(Values newValues) {
        return newValues.equals(values) ? this : new Connection(id, kind, from, to, name, newValues, via, extra);
    }

    public Connection withVia(List<Bend> newVia) {
        return newVia.equals(via) ? this : new Connection(id, kind, from, to, name, values, newVia, extra);
    }

    /// How one of its wires is bent, if it is.
    public Optional<Bend> bend(Wire wire) {
        return via.stream().filter(b -> b.isOf(wire)).findFirst();
    }

    public <T> Connection with(Property<T> property, T value) {
        return withValues(values.with(property, value));
    }
}

package dev.skydraft.design;

import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;

/// A directed link between two resources.
///
/// @param from id of the resource it starts at
/// @param to id of the resource it ends at
/// @param name the label on the line; empty for none
/// @param extra fields of the file that this version does not know
public record Connection(
        String id, ConnectionKind kind, String from, String to, String name, Values values, Values extra)
        implements Element {

    public static Connection of(String id, ConnectionKind kind, String from, String to) {
        return new Connection(id, kind, from, to, "", Values.NONE, Values.NONE);
    }

    /// True if it starts or ends at the resource.
    public boolean touches(String resource) {
        return from.equals(resource) || to.equals(resource);
    }

    public Connection withId(String newId) {
        return new Connection(newId, kind, from, to, name, values, extra);
    }

    public Connection withName(String newName) {
        return new Connection(id, kind, from, to, newName, values, extra);
    }

    public Connection withKind(ConnectionKind newKind) {
        return new Connection(id, newKind, from, to, name, values, extra);
    }

    public Connection withEnds(String newFrom, String newTo) {
        return new Connection(id, kind, newFrom, newTo, name, values, extra);
    }

    public Connection withValues(Values newValues) {
        return newValues.equals(values) ? this : new Connection(id, kind, from, to, name, newValues, extra);
    }

    public <T> Connection with(Property<T> property, T value) {
        return withValues(values.with(property, value));
    }
}

package dev.skydraft.kind;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// What was set on an element or in an environment, by property; immutable. Holds exactly what was set, also where it
/// equals the default. Values of properties that this version does not know are kept as [Raw].
public final class Values {
    /// JSON text of a value whose property is unknown here; carried along untouched.
    public record Raw(String json) {}

    public static final Values NONE = new Values(Collections.emptySortedMap());

    private final SortedMap<String, Object> set;

    private Values(SortedMap<String, Object> set) {
        this.set = set;
    }

    /// The value set, else the property's default.
    ///
    /// @throws IllegalStateException for a property without a default that is not set: use [#find]
    public <T> T get(Property<T> property) {
        return find(property)
                .orElseThrow(() -> new IllegalStateException(property.id() + " is not set and has no default"));
    }

    /// The value set, else the property's default, else empty: unknown.
    public <T> Optional<T> find(Property<T> property) {
        Optional<T> own = own(property);
        return own.isPresent() ? own : property.initial();
    }

    /// The value only if it was set here.
    public <T> Optional<T> own(Property<T> property) {
        Object value = set.get(property.id());
        return value == null ? Optional.empty() : property.cast(value);
    }

    public <T> Values with(Property<T> property, T value) {
        return withObject(property.id(), property.canonical(value));
    }

    public Values withRaw(String id, Raw raw) {
        return withObject(id, raw);
    }

    private Values withObject(String id, Object value) {
        if (value.equals(set.get(id))) {
            return this;
        }
        var copy = new TreeMap<>(set);
        copy.put(id, value);
        return new Values(copy);
    }

    public Values without(Property<?> property) {
        if (!set.containsKey(property.id())) {
            return this;
        }
        var copy = new TreeMap<>(set);
        copy.remove(property.id());
        return new Values(copy);
    }

    /// These values laid over weaker ones: what is set here wins.
    public Values over(Values weaker) {
        if (set.isEmpty()) {
            return weaker;
        }
        if (weaker.set.isEmpty()) {
            return this;
        }
        var merged = new TreeMap<>(weaker.set);
        merged.putAll(set);
        return new Values(merged);
    }

    public boolean isEmpty() {
        return set.isEmpty();
    }

    public boolean has(Property<?> property) {
        return set.containsKey(property.id());
    }

    /// Visits what is set in the order of ids; the object is of the property's type or a [Raw].
    public void forEach(BiConsumer<String, Object> visitor) {
        set.forEach(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Values v && set.equals(v.set));
    }

    @Override
    public int hashCode() {
        return set.hashCode();
    }

    @Override
    public String toString() {
        return set.toString();
    }
}

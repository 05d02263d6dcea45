package dev.skydraft.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was set on an element or in an environment, by property; immutable. Holds exactly what was set, also where it
/// equals the default. Values of properties that this version does not know are kept as [Raw].
public final class Values {
    /// JSON text of a value whose property is unknown here; carried along untouched.
    public record Raw(String json) {}

    public static final Values NONE = new Values(new String[0], new Object[0]);

    /// Ids of properties, ascending. Arrays are read with fewer steps through memory than a map, and a design has
    /// values by the ten thousand.
    private final String[] ids;

    /// The value of the id in the same place.
    private final Object[] set;

    private Values(String[] ids, Object[] set) {
        this.ids = ids;
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
        int at = Arrays.binarySearch(ids, property.id());
        return at < 0 ? Optional.empty() : property.cast(set[at]);
    }

    /// What is set under an id, whatever its property; of the property's type or a [Raw].
    public Optional<Object> own(String id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? Optional.empty() : Optional.of(set[at]);
    }

    /// The ids under which something is set, ascending.
    public List<String> ids() {
        return List.of(ids);
    }

    /// These values, with what stands under one id taken from others: set as there, or not set as there.
    public Values taking(String id, Values others) {
        Optional<Object> value = others.own(id);
        if (value.isPresent()) {
            return withObject(id, value.get());
        }
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? this : new Values(removed(ids, at), removed(set, at));
    }

    public <T> Values with(Property<T> property, T value) {
        return withObject(property.id(), property.canonical(value));
    }

    public Values withRaw(String id, Raw raw) {
        return withObject(id, raw);
    }

    private Values withObject(String id, Object value) {
        int at = Arrays.binarySearch(ids, id);
        if (at < 0) {
            return new Values(inserted(ids, -at - 1, id), inserted(set, -at - 1, value));
        }
        if (value.equals(set[at])) {
            return this;
        }
        Object[] copy = set.clone();
        copy[at] = value;
        return new Values(ids, copy);
    }

    private static <T> T[] inserted(T[] array, int at, T item) {
        T[] more = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, at, more, at + 1, array.length - at);
        more[at] = item;
        return more;
    }

    public Values without(Property<?> property) {
        int at = Arrays.binarySearch(ids, property.id());
        return at < 0 ? this : new Values(removed(ids, at), removed(set, at));
    }

    private static <T> T[] removed(T[] array, int at) {
        T[] fewer = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    /// These values laid over weaker ones: what is set here wins.
    public Values over(Values weaker) {
        if (weaker.isEmpty()) {
            return this;
        }
        Values merged = weaker;
        for (int i = 0; i < ids.length; i++) {
            merged = merged.withObject(ids[i], set[i]);
        }
        return merged;
    }

    public boolean isEmpty() {
        return ids.length == 0;
    }

    public boolean has(Property<?> property) {
        return Arrays.binarySearch(ids, property.id()) >= 0;
    }

    /// True if something is set under an id such as is wanted.
    public boolean anyId(Predicate<String> wanted) {
        for (String id : ids) {
            if (wanted.test(id)) {
                return true;
            }
        }
        return false;
    }

    /// Visits what is set in the order of ids; the object is of the property's type or a [Raw].
    public void forEach(BiConsumer<String, Object> visitor) {
        for (int i = 0; i < ids.length; i++) {
            visitor.accept(ids[i], set[i]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Values v && Arrays.equals(ids, v.ids) && Arrays.equals(set, v.set));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(set);
    }

    @Override
    public String toString() {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> ids[i] + "=" + set[i])
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

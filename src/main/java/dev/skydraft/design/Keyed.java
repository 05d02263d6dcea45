package dev.skydraft.design;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Values in the order of the ids that they belong to; immutable. Like [Elements], which it is made of, it is cheap to
/// change in one place and to compare with what it was before.
public final class Keyed<V> extends AbstractMap<String, V> {
    private final Elements<Entry<V>> entries;

    private record Entry<V>(String id, V value) implements Identified {}

    private Keyed(Elements<Entry<V>> entries) {
        this.entries = entries;
    }

    public static <V> Keyed<V> none() {
        return new Keyed<>(Elements.none());
    }

    /// @param values by id, in whatever order
    public static <V> Keyed<V> of(Map<String, V> values) {
        return new Keyed<>(Elements.of(values.entrySet().stream()
                .map(e -> new Entry<>(e.getKey(), e.getValue()))
                .toList()));
    }

    /// Adds the value, or puts it in the place of the one that belongs to the id.
    public Keyed<V> with(String id, V value) {
        return new Keyed<>(entries.with(new Entry<>(id, value)));
    }

    public Keyed<V> without(String id) {
        return new Keyed<>(entries.without(id));
    }

    /// The same values, and the same objects as in an earlier version where those are equal, so that [#changes] finds
    /// what differs.
    public Keyed<V> sharing(Keyed<V> before) {
        if (equals(before)) {
            return before;
        }
        return new Keyed<>(entries.map(
                e -> Optional.of(before.entries.find(e.id()).filter(e::equals).orElse(e))));
    }

    /// Visits the ids that two versions hold different values for.
    public static <V> void changes(Keyed<V> before, Keyed<V> after, Consumer<String> visitor) {
        Elements.changes(before.entries, after.entries, (a, b) -> visitor.accept(Identified.idOf(a, b)));
    }

    @Override
    public @Nullable V get(@Nullable Object id) {
        return id instanceof String text ? entries.find(text).map(Entry::value).orElse(null) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return id instanceof String text && entries.has(text);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return entries.stream().map(e -> Map.entry(e.id(), e.value())).iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keyed<?> keyed ? entries.equals(keyed.entries) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}

package dev.skydraft.bill;

import dev.skydraft.bill.DesignChange.Detail;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Collects what of one thing differs between two versions.
final class Details {
    static final String NOT_SET = "not set";

    private final List<Detail> details = new ArrayList<>();

    List<Detail> list() {
        return details;
    }

    Details add(String label, String before, String after) {
        if (!before.equals(after)) {
            details.add(new Detail(label, before, after));
        }
        return this;
    }

    /// Values by the labels of their properties.
    ///
    /// @param owner what labels begin with, or empty text
    Details add(String owner, List<Property<?>> properties, Values before, Values after) {
        var ids = new TreeSet<>(before.ids());
        ids.addAll(after.ids());
        for (String id : ids) {
            Optional<Property<?>> property = Range.find(properties, id);
            String label = property.<String>map(Property::label).orElse(id);
            add(owner.isEmpty() ? label : owner + ": " + label, text(property, before, id), text(property, after, id));
        }
        return this;
    }

    private static String text(Optional<Property<?>> property, Values values, String id) {
        return values.own(id)
                .map(value -> property.flatMap(p -> typed(p, value))
                        .orElseGet(() -> value instanceof Values.Raw raw ? raw.json() : value.toString()))
                .orElse(NOT_SET);
    }

    private static <T> Optional<String> typed(Property<T> property, Object value) {
        return property.cast(value)
                .map(v -> (property.format(v) + " " + property.unit()).strip().replace("\n", ", "));
    }
}

package dev.skydraft.pricing;

import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.Optional;

/// A property of a resource or connection that its bill depends on, with its value in one environment.
///
/// @param element id of the resource or connection
/// @param value of the property's type; empty while it is unknown
public record Input(String element, Property<?> property, Optional<Object> value, Origin origin) {

    /// @param set what is set on the element
    /// @param derived what is derived about it
    static <T> Input of(String element, Property<T> property, Values set, Values derived) {
        Optional<T> own = set.own(property);
        Optional<T> reckoned = derived.own(property);
        Optional<T> value = own.or(() -> reckoned).or(property::initial);
        return new Input(element, property, value.map(v -> v), origin(own, reckoned, value));
    }

    private static Origin origin(Optional<?> own, Optional<?> reckoned, Optional<?> value) {
        if (own.isPresent()) {
            return Origin.SET;
        }
        if (reckoned.isPresent()) {
            return Origin.TRAFFIC;
        }
        return value.isPresent() ? Origin.ASSUMED : Origin.UNKNOWN;
    }

    /// The value as a user would type it; empty text while it is unknown.
    public String text() {
        return value.map(v -> format(property, v)).orElse("");
    }

    /// "CPU 0.25 vCPU"; the name alone while the value is unknown.
    public String labelled() {
        String shown = property instanceof Choice choice && value.isPresent() ? choice.labelOf(text()) : text();
        return "%s %s %s"
                .formatted(property.label(), shown, shown.isEmpty() ? "" : property.unit())
                .strip();
    }

    private static <T> String format(Property<T> property, Object value) {
        return property.cast(value).map(property::format).orElse("");
    }
}

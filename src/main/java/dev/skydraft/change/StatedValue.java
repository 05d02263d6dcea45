package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One value that an environment states: a setting of its own, or what differs for an element.
///
/// @param design in which it is stated
/// @param by the environment
/// @param element id of a resource or connection; empty for a setting
/// @param id of the property
/// @param property empty for one that this version does not know
record StatedValue(Design design, Environment by, String element, String id, Optional<Property<?>> property) {

    /// All of an environment, but that it is a what-if.
    static List<StatedValue> of(Design design, Environment by) {
        Stream<StatedValue> settings = by.settings().ids().stream()
                .filter(id -> !id.equals(Settings.WHAT_IF.id()))
                .map(id -> new StatedValue(design, by, "", id, Range.find(Settings.ALL, id)));
        Stream<StatedValue> overrides = by.overrides().entrySet().stream()
                .flatMap(e -> design.element(e.getKey()).stream()
                        .flatMap(element -> e.getValue().ids().stream()
                                .map(id -> new StatedValue(
                                        design, by, element.id(), id, Range.find(properties(element), id)))));
        return Stream.concat(settings, overrides).toList();
    }

    private static List<Property<?>> properties(Element element) {
        return switch (element) {
            case Resource r -> r.kind().properties();
            case Connection c -> c.kind().properties();
            case SecurityGroup _ -> List.of();
        };
    }

    /// "NAT data" of "NAT gateway"
    String name() {
        String label = quoted(property.<String>map(Property::label).orElse(id));
        return element.isEmpty() ? label : label + " of " + quoted(elementName());
    }

    private String elementName() {
        return design.connections()
                .find(element)
                .map(c -> Wording.name(design, c))
                .orElseGet(() -> Wording.name(design, element));
    }

    /// Whether another environment states it too.
    boolean isStatedBy(Environment other) {
        return in(other).own(id).isPresent();
    }

    private Values in(Environment environment) {
        return element.isEmpty() ? environment.settings() : environment.override(element);
    }

    /// Whether it matters in an environment: not for an element that is absent there.
    boolean matters(String environment) {
        return element.isEmpty()
                || Deployment.of(design, environment).find(element).isPresent()
                || Deployment.of(design, environment).connections().has(element);
    }

    /// True if an environment has no value of it, not even by default.
    boolean isUnknownIn(String environment) {
        return inForce(environment).own(id).isEmpty()
                && property.flatMap(p -> p.initial().<Object>map(v -> v)).isEmpty();
    }

    private Values inForce(String environment) {
        return element.isEmpty()
                ? EnvironmentValues.settings(design, environment)
                : EnvironmentValues.inForce(design, environment, element);
    }

    /// A later design with the value set in another environment.
    Design setIn(Design later, String environment) {
        return set(later, environment, in(by));
    }

    /// A later design in which another environment has the value that one had in this design.
    Design kept(Design later, String environment, String asIn) {
        Values had = inForce(asIn);
        return had.own(id).isPresent()
                ? set(later, environment, had)
                : property.map(p -> withDefault(later, environment, p)).orElse(later);
    }

    private <T> Design withDefault(Design later, String environment, Property<T> known) {
        return known.initial().map(v -> set(later, environment, known, v)).orElse(later);
    }

    private Design set(Design later, String environment, Values from) {
        if (property.isPresent()) {
            return typed(later, environment, from, property.get());
        }
        return element.isEmpty()
                ? later.withEnvironment(
                        environment, e -> e.withSettings(e.settings().taking(id, from)))
                : EnvironmentValues.taking(later, environment, element, id, from);
    }

    private <T> Design typed(Design later, String environment, Values from, Property<T> known) {
        return from.own(known)
                .map(value -> set(later, environment, known, value))
                .orElse(later);
    }

    private <T> Design set(Design later, String environment, Property<T> known, T value) {
        return element.isEmpty()
                ? EnvironmentValues.setSetting(later, environment, known, value)
                : EnvironmentValues.set(later, environment, element, known, value);
    }
}

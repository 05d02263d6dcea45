package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Values as an environment sets them. In the root they are the elements' own; every other environment keeps what
/// differs from the one that it is based on, and nothing else: setting a value equal to that takes the difference back.
public final class EnvironmentValues {
    private EnvironmentValues() {}

    /// The design with the value of a resource or connection set as seen in an environment.
    public static <T> Design set(Design design, String environment, String element, Property<T> property, T value) {
        Environment layer = design.environment(environment);
        if (layer.basedOn().isEmpty()) {
            return reset(design, environment, element, property)
                    .with(own(design, element, v -> v.with(property, value)));
        }
        Optional<T> based = inForce(design, layer.basedOn().get(), element).find(property);
        return based.isPresent() && based.get().equals(property.canonical(value))
                ? reset(design, environment, element, property)
                : override(design, layer, element, v -> v.with(property, value));
    }

    /// The design with what stands under an id taken from other values, whatever its property.
    static Design taking(Design design, String environment, String element, String id, Values from) {
        Environment layer = design.environment(environment);
        return layer.basedOn().isEmpty()
                ? override(design, layer, element, v -> v.taking(id, Values.NONE))
                        .with(own(design, element, v -> v.taking(id, from)))
                : override(design, layer, element, v -> v.taking(id, from));
    }

    /// The design with the value as in the environment that this one is based on; in the root, with the default.
    public static Design reset(Design design, String environment, String element, Property<?> property) {
        Environment layer = design.environment(environment);
        Design overridden = override(design, layer, element, v -> v.without(property));
        return layer.basedOn().isEmpty() ? overridden.with(own(design, element, v -> v.without(property))) : overridden;
    }

    /// Whether the environment itself sets the value, so that [#reset] would change it.
    public static boolean differs(Design design, String environment, String element, Property<?> property) {
        Environment layer = design.environment(environment);
        boolean own = layer.basedOn().isEmpty() && own(design, element).has(property);
        return own || layer.override(element).has(property);
    }

    /// The design with the value set where the environment has it from: in itself, in one that it is based on, or on
    /// the element. A mistake is mended once, for all that share it.
    public static <T> Design setAtSource(
            Design design, String environment, String element, Property<T> property, T value) {
        List<Environment> chain = design.chain(design.environment(environment));
        return chain.stream()
                .filter(layer -> layer.override(element).has(property))
                .findFirst()
                .map(layer -> override(design, layer, element, v -> v.with(property, value)))
                .orElseGet(() -> design.with(own(design, element, v -> v.with(property, value))));
    }

    /// What is set on an element as an environment sees it, without defaults.
    public static Values inForce(Design design, String environment, String element) {
        Values merged = Values.NONE;
        for (Environment layer : design.chain(design.environment(environment))) {
            merged = merged.over(layer.override(element));
        }
        return merged.over(own(design, element));
    }

    /// The design with a setting of an environment; one equal to that of its base takes the difference back.
    public static <T> Design setSetting(Design design, String environment, Property<T> property, T value) {
        Optional<String> base = design.environment(environment).basedOn();
        boolean same = base.isPresent()
                && settings(design, base.get()).find(property).equals(Optional.of(property.canonical(value)));
        return same
                ? resetSetting(design, environment, property)
                : design.withEnvironment(
                        environment, e -> e.withSettings(e.settings().with(property, value)));
    }

    /// The design with a setting as in the base; in the root, with the default.
    public static Design resetSetting(Design design, String environment, Property<?> property) {
        return design.withEnvironment(
                environment, e -> e.withSettings(e.settings().without(property)));
    }

    /// What is set of an environment's settings, without defaults.
    public static Values settings(Design design, String environment) {
        Values merged = Values.NONE;
        for (Environment layer : design.chain(design.environment(environment))) {
            merged = merged.over(layer.settings());
        }
        return merged;
    }

    private static Design override(Design design, Environment layer, String element, UnaryOperator<Values> change) {
        Values before = layer.override(element);
        Values after = change.apply(before);
        return after.equals(before) ? design : design.withEnvironment(layer.id(), e -> e.withOverride(element, after));
    }

    private static Values own(Design design, String element) {
        return design.element(element).map(EnvironmentValues::own).orElse(Values.NONE);
    }

    private static Values own(Element element) {
        return switch (element) {
            case Resource r -> r.values();
            case Connection c -> c.values();
            case SecurityGroup _ -> Values.NONE;
        };
    }

    private static Element own(Design design, String element, UnaryOperator<Values> change) {
        return switch (design.element(element).orElseThrow()) {
            case Resource r -> r.withValues(change.apply(r.values()));
            case Connection c -> c.withValues(change.apply(c.values()));
            case SecurityGroup g -> g;
        };
    }
}

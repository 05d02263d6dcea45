package dev.skydraft.ui.field;

import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import java.util.Optional;

/// Values and environments as tooltips and step names write them.
final class ValueText {
    private ValueText() {}

    /// " in dev", or nothing in the root environment, whose values are the elements' own.
    static String inEnvironment(Design design, String environment) {
        return design.root().id().equals(environment)
                ? ""
                : " in " + design.environment(environment).name();
    }

    /// "prod: 2 vCPU"
    static <T> String in(Design design, String environment, Property<T> property, Optional<T> value) {
        String name = design.findEnvironment(environment).map(Environment::name).orElse(environment);
        return "%s: %s".formatted(name, value.map(v -> text(property, v)).orElse("not set"));
    }

    private static <T> String text(Property<T> property, T value) {
        String plain = property.format(value);
        String label = property instanceof Choice choice ? choice.labelOf(plain) : plain;
        return "%s %s".formatted(label, property.unit()).strip();
    }
}

package dev.skydraft.ui.field;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Property;
import java.util.Optional;

/// A setting of the environment shown: provider, region, hours.
public record SettingSlot<T>(Property<T> property) implements Slot<T> {

    @Override
    public String step(Design design, String environment) {
        return "Set %s of %s"
                .formatted(property.label(), design.environment(environment).name());
    }

    @Override
    public Optional<T> find(Design design, String environment) {
        return EnvironmentValues.settings(design, environment).find(property);
    }

    @Override
    public Design with(Design design, String environment, T value) {
        return EnvironmentValues.setSetting(design, environment, property, value);
    }

    @Override
    public Design without(Design design, String environment) {
        return EnvironmentValues.resetSetting(design, environment, property);
    }

    @Override
    public Optional<String> difference(Design design, String environment) {
        return design.environment(environment)
                .basedOn()
                .filter(base -> design.environment(environment).settings().has(property))
                .map(base -> ValueText.in(design, base, property, find(design, base)));
    }
}

package dev.skydraft.bill.saving;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Property;
import java.util.Collection;

/// The same value for several resources.
final class EachValue {
    private EachValue() {}

    static <T> Design set(
            Design design, String environment, Collection<String> resources, Property<T> property, T value) {
        Design changed = design;
        for (String resource : resources) {
            changed = EnvironmentValues.set(changed, environment, resource, property, value);
        }
        return changed;
    }
}

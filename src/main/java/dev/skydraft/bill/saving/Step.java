package dev.skydraft.bill.saving;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Property;

/// Another value for one resource.
record Step<T>(String resource, Property<T> property, T value) {
    Design in(Design design, String environment) {
        return EnvironmentValues.set(design, environment, resource, property, value);
    }
}

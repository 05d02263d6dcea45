package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Property;
import dev.skydraft.ui.field.Slot;
import java.util.Map;
import java.util.Optional;

/// A part of a figure that takes only what goes with its other parts: the value between low and high.
record RangedSlot<T>(Slot<T> slot, UsageFigure figure, Part part) implements Slot<T> {
    @Override
    public Property<T> property() {
        return slot.property();
    }

    @Override
    public String step(Design design, String environment) {
        return slot.step(design, environment);
    }

    @Override
    public Optional<T> find(Design design, String environment) {
        return slot.find(design, environment);
    }

    @Override
    public Design with(Design design, String environment, T value) {
        return slot.with(design, environment, value);
    }

    @Override
    public Design without(Design design, String environment) {
        return slot.without(design, environment);
    }

    @Override
    public Optional<String> problem(Design design, T value) {
        return slot.problem(design, value)
                .or(() -> Part.problem(figure, Map.of(part, property().format(value))));
    }

    @Override
    public Optional<String> difference(Design design, String environment) {
        return slot.difference(design, environment);
    }

    @Override
    public Optional<T> derived(Deployment reckoned) {
        return slot.derived(reckoned);
    }
}

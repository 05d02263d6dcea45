package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.ui.field.ElementSlot;
import dev.skydraft.ui.field.SettingSlot;
import dev.skydraft.ui.field.Slot;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The parts of a figure that are edited: what is expected, and between what it lies.
enum Part {
    VALUE("Value"),
    LOW("Low"),
    HIGH("High");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// As a user would type it; empty while unknown.
    String text(UsageFigure figure) {
        return switch (this) {
            case VALUE -> figure.value();
            case LOW -> figure.low();
            case HIGH -> figure.high();
        };
    }

    /// Where it is kept; empty for the range of a figure that has none.
    Optional<Slot<?>> slot(UsageFigure figure) {
        return property(figure.property()).map(property -> slot(figure, property));
    }

    private <T> Optional<Property<T>> property(Property<T> figure) {
        return switch (this) {
            case VALUE -> Optional.of(figure);
            case LOW -> Range.low(figure);
            case HIGH -> Range.high(figure);
        };
    }

    /// Why a figure's value would not lie within its range.
    ///
    /// @param changed texts in place of those that the figure has, each of the figure's type
    static Optional<String> problem(UsageFigure figure, Map<Part, String> changed) {
        return problem(figure.property(), part -> changed.getOrDefault(part, part.text(figure)));
    }

    private static <T> Optional<String> problem(Property<T> property, Function<Part, String> texts) {
        Function<Part, Optional<T>> values = part ->
                Optional.of(texts.apply(part)).filter(text -> !text.isEmpty()).map(property::parse);
        return Range.problem(property, values.apply(LOW), values.apply(VALUE), values.apply(HIGH));
    }

    private static <T> Slot<T> slot(UsageFigure figure, Property<T> property) {
        return figure.setting() ? new SettingSlot<>(property) : new ElementSlot<>(figure.element(), property);
    }
}

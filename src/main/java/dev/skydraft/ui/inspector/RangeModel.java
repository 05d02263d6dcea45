package dev.skydraft.ui.inspector;

import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.edit.Gesture;
import dev.skydraft.kind.Scaling;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.ElementSlot;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The range that a resource scales in. Dragging its ends is one step, from the first move until they are let go.
final class RangeModel {
    private static final long SHORTEST_SCALE = 10;

    private final DocumentModel document;
    private final String resource;
    private final ElementSlot<Long> min;
    private final ElementSlot<Long> max;
    private final ObservableValue<Optional<Range>> range;
    private @Nullable Gesture gesture;

    /// @param top the end of a scale on which the range can grow
    record Range(long min, long max, long top) {
        static Range of(long min, long max) {
            return new Range(min, max, Math.max(SHORTEST_SCALE, 2 * max));
        }
    }

    RangeModel(DocumentModel document, String resource) {
        this.document = document;
        this.resource = resource;
        this.min = new ElementSlot<>(resource, Scaling.MIN);
        this.max = new ElementSlot<>(resource, Scaling.MAX);
        this.range = document.deploymentProperty().map(_ -> find());
    }

    /// Empty while an end is not set, or the ends are crossed.
    ObservableValue<Optional<Range>> range() {
        return range;
    }

    /// Previews the range while it is dragged.
    void drag(long low, long high) {
        String environment = document.environment();
        if (gesture == null || !gesture.open()) {
            gesture = document.begin("Set task range of " + name());
        }
        gesture.preview(design -> max.with(min.with(design, environment, low), environment, high));
    }

    /// Makes what was dragged one step.
    void drop() {
        if (gesture != null) {
            gesture.commit();
            gesture = null;
        }
    }

    private Optional<Range> find() {
        Design design = document.design();
        Optional<Long> low = min.find(design, document.environment());
        Optional<Long> high = max.find(design, document.environment());
        return low.isPresent() && high.isPresent() && low.get() <= high.get()
                ? Optional.of(Range.of(low.get(), high.get()))
                : Optional.empty();
    }

    private String name() {
        return document.design().find(resource).map(Element::name).orElse(resource);
    }
}

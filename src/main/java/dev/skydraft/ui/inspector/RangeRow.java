package dev.skydraft.ui.inspector;

import dev.skydraft.ui.inspector.RangeModel.Range;
import dev.skydraft.ui.window.Visibility;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.controlsfx.control.RangeSlider;

/// A slider with two thumbs for the minimum and the maximum of what scales.
final class RangeRow extends HBox {
    private final RangeModel model;
    private final RangeSlider slider = new RangeSlider();
    private final Label text = new Label();
    private final Subscription subscription;
    private boolean following;

    RangeRow(RangeModel model) {
        this.model = model;
        getStyleClass().addAll("list-row", "range-row");
        slider.setId("task-range");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setAccessibleRole(AccessibleRole.SLIDER);
        slider.setAccessibleText("Range of tasks, minimum and maximum");
        text.getStyleClass().add("caption");
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().setAll(slider, text);
        slider.lowValueProperty().subscribe((_, _) -> moved());
        slider.highValueProperty().subscribe((_, _) -> moved());
        slider.lowValueChangingProperty().subscribe((_, _) -> settled());
        slider.highValueChangingProperty().subscribe((_, _) -> settled());
        subscription = model.range().subscribe(this::show);
    }

    private void show(Optional<Range> range) {
        Visibility.show(this, range.isPresent());
        range.ifPresent(this::show);
    }

    private void show(Range range) {
        following = true;
        text.setText("%d – %d".formatted(range.min(), range.max()));
        if (!dragged()) {
            slider.setMax((double) range.top());
            // The slider keeps its ends from crossing, so the upper one makes way first, and is set again if it was
            // held.
            slider.setHighValue((double) range.max());
            slider.setLowValue((double) range.min());
            slider.setHighValue((double) range.max());
        }
        following = false;
    }

    private boolean dragged() {
        return slider.isLowValueChanging() || slider.isHighValueChanging();
    }

    private void moved() {
        if (!following) {
            model.drag(Math.round(slider.getLowValue()), Math.round(slider.getHighValue()));
            settled();
        }
    }

    private void settled() {
        if (!dragged()) {
            model.drop();
            model.range().getValue().ifPresent(this::show);
        }
    }

    void close() {
        subscription.unsubscribe();
        model.drop();
    }
}

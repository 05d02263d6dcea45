package dev.skydraft.ui.views;

import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.window.Visibility;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row of tabs. Where there are more than fit, the wheel and two buttons scroll it, and the shown tab stays in sight.
final class TabStrip extends HBox {
    private static final double STEP = 160;

    private final HBox row;
    private final ScrollPane scroll;
    private final Button left = button(Glyph.EARLIER, "Earlier views", -1);
    private final Button right = button(Glyph.LATER, "Later views", 1);

    TabStrip(HBox row) {
        this.row = row;
        this.scroll = new ScrollPane(row);
        scroll.getStyleClass().addAll("view-tabs", "edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(ScrollEvent.SCROLL, e -> {
            scrollBy(-e.getDeltaY() - e.getDeltaX());
            e.consume();
        });
        HBox.setHgrow(scroll, Priority.SOMETIMES);
        getStyleClass().add("view-line");
        getChildren().setAll(left, scroll, right);
        var hidden = Bindings.createDoubleBinding(this::hidden, row.widthProperty(), scroll.viewportBoundsProperty());
        hidden.subscribe(width -> {
            Visibility.show(left, width.doubleValue() > 0);
            Visibility.show(right, width.doubleValue() > 0);
        });
        scroll.hvalueProperty().subscribe(this::showEnds);
    }

    private Button button(Glyph glyph, String help, int direction) {
        var button = new Button("", glyph.node());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> scrollBy(direction * STEP));
        return button;
    }

    private void showEnds() {
        left.setDisable(scroll.getHvalue() <= 0);
        right.setDisable(scroll.getHvalue() >= 1);
    }

    /// How much of the row cannot be seen.
    private double hidden() {
        return Math.max(0, row.getWidth() - scroll.getViewportBounds().getWidth());
    }

    private void scrollBy(double pixels) {
        if (hidden() > 0) {
            scroll.setHvalue(Math.clamp(scroll.getHvalue() + pixels / hidden(), 0, 1));
        }
    }

    /// Scrolls just as far as that the tab is in sight.
    void reveal(Node tab) {
        scroll.applyCss();
        scroll.layout();
        double from = scroll.getHvalue() * hidden();
        double to = from + scroll.getViewportBounds().getWidth();
        double begin = tab.getBoundsInParent().getMinX();
        double end = tab.getBoundsInParent().getMaxX();
        scrollBy(begin < from ? begin - from : Math.max(0, end - to));
    }
}

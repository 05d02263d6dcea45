package dev.skydraft.ui.views;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// A canvas with the tabs of its document's views at its foot.
public final class ViewFrame extends BorderPane {
    private final ViewBar bar;

    public ViewFrame(Node canvas, ViewBar bar) {
        super(canvas);
        this.bar = bar;
        setBottom(bar);
    }

    public ViewBar bar() {
        return bar;
    }
}

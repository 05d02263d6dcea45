package dev.skydraft.ui.window;

import javafx.scene.Node;

/// Shows nodes only while there is something to show, without leaving a gap.
public final class Visibility {
    private Visibility() {}

    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

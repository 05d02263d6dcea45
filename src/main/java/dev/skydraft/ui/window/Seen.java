package dev.skydraft.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

/// Whether a part of the window can be seen. What cannot, such as the panel of a tab that is not in front, does not
/// follow the document: bills, findings and address plans of large designs are not for free.
public final class Seen {
    private Seen() {}

    /// Keeps a property true while a node is in a window, and false else; tabs hold their panel only while they are in
    /// front. The node keeps the property alive: what follows nothing for now is held by nothing else.
    public static void follow(Node node, BooleanProperty seen) {
        node.sceneProperty().subscribe(scene -> seen.set(scene != null));
    }
}

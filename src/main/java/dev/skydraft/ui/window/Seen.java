package dev.skydraft.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/// Whether a part of the window can be seen. What cannot, such as the panel of a tab that is not in front, does not
/// follow the document: bills, findings and address plans of large designs are not for free.
public final class Seen {
    private final BooleanProperty now = new SimpleBooleanProperty(true);

    /// True for as long as no node is followed.
    public BooleanProperty now() {
        return now;
    }

    /// From here on true while a node is in a window, and false else; tabs hold their panel only while they are in
    /// front. The node keeps this alive: what follows nothing for now is held by nothing else.
    public void follow(Node node) {
        node.sceneProperty().subscribe(scene -> now.set(scene != null));
    }
}

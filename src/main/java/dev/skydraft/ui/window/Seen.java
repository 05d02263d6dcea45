package dev.skydraft.ui.window;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Whether a part of the window can be seen. What cannot, such as the panel of a tab that is not in front, does not
/// follow the document: bills, findings and address plans of large designs are not for free.
public final class Seen {
    private Seen() {}

    /// True while a node is in a window; tabs hold their panel only while they are in front.
    /// Who wants to follow subscribes to it: a property that is bound is not kept alive, and nothing else keeps the model
    /// of a panel that follows no document for now.
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().map(Objects::nonNull).orElse(false);
    }
}

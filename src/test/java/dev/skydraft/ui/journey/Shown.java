package dev.skydraft.ui.journey;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/// What is on the screen.
final class Shown {
    private Shown() {}

    /// The windows over a window: dialogs and what has popped up.
    static Stream<Window> others(Window window) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(other -> other != window && other.isShowing() && other.getScene() != null);
    }

    /// A node and all that is seen in it.
    static Stream<Node> inside(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Shown::inside)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    /// What a node is, for people who read a test's report.
    static String name(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + "." + String.join(".", node.getStyleClass());
    }
}

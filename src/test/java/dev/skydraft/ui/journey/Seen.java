package dev.skydraft.ui.journey;

import dev.skydraft.ui.document.DocumentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;

/// All that a user could notice of a window, to tell whether something has happened.
final class Seen {
    private Seen() {}

    static List<Object> in(Window window) {
        DocumentModel document = window.document();
        List<Object> seen = new ArrayList<>(List.of(
                List.copyOf(window.workspace.documents()),
                document,
                document.design(),
                document.environment(),
                document.selection(),
                document.dirtyProperty().get(),
                window.told().size(),
                window.prompts.asked.size(),
                window.clipboard.size(),
                window.closed,
                javafx.stage.Window.getWindows().size()));
        seen.add(Application.getUserAgentStylesheet());
        seen.add(window.composition.canvas().centre());
        seen.add(window.composition.canvas().toolProperty().get());
        window.composition.actions().forEach(action -> action.on().ifPresent(on -> seen.add(on.getValue())));
        seen.add(Optional.ofNullable(
                window.composition.window().root().getScene().getFocusOwner()));
        add(window.composition.window().root(), seen);
        return seen;
    }

    private static void add(Node node, List<Object> seen) {
        switch (node) {
            case TextInputControl field -> seen.add(field.getText());
            case Labeled labeled -> seen.add(String.valueOf(labeled.getText()));
            case TabPane tabs -> seen.add(tabs.getSelectionModel().getSelectedIndex());
            default -> {}
        }
        if (node instanceof Toggle toggle) {
            seen.add(toggle.isSelected());
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, seen));
        }
    }
}

package dev.skydraft.ui.workspace;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

/// Undo and redo, named after the step: "Undo Move ALB".
public final class HistoryActions {
    public final Action undo;
    public final Action redo;

    /// @param reveal brings what a step touched, which is selected then, into view
    public HistoryActions(Workspace workspace, Consumer<DocumentModel> reveal) {
        Consumer<DocumentModel> undone = DocumentModel::undo;
        Consumer<DocumentModel> redone = DocumentModel::redo;
        undo = history(workspace, "edit-undo", "Undo", DocumentModel::undoLabelProperty, undone.andThen(reveal))
                .key("Shortcut+Z");
        redo = history(workspace, "edit-redo", "Redo", DocumentModel::redoLabelProperty, redone.andThen(reveal))
                .key("Shortcut+Shift+Z")
                .alsoOn("Shortcut+Y");
    }

    private static Action history(
            Workspace workspace,
            String id,
            String verb,
            Function<DocumentModel, ReadOnlyStringProperty> step,
            Consumer<DocumentModel> run) {
        ObservableValue<String> label = workspace.activeProperty().flatMap(step);
        return Action.of(id, verb, () -> run.accept(workspace.active()))
                .labelled(Bindings.createStringBinding(() -> (verb + " " + label.getValue()).strip(), label))
                .when(Bindings.createBooleanBinding(() -> !label.getValue().isEmpty(), label));
    }
}

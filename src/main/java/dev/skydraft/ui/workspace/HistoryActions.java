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

    public HistoryActions(Workspace workspace) {
        undo = history(workspace, "edit-undo", "Undo", DocumentModel::undoLabelProperty, DocumentModel::undo)
                .key("Shortcut+Z");
        redo = history(workspace, "edit-redo", "Redo", DocumentModel::redoLabelProperty, DocumentModel::redo)
                .key("Shortcut+Shift+Z");
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

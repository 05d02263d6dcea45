package dev.skydraft.ui.inspector;

import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the inspector is about: the selection of the active document, or its design while nothing is selected.
public final class InspectorModel {
    private final Workspace workspace;
    private final Seen seen = new Seen();
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>();

    public InspectorModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.follow(DocumentModel::selectionProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::deploymentProperty, seen.now(), _ -> refresh());
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    private void refresh() {
        Subject now = Subject.of(workspace.active());
        if (!now.equals(subject.get())) {
            subject.set(now);
        }
    }
}

package dev.skydraft.ui.cloud;

import dev.skydraft.bill.cloud.Clouds;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The environment shown at the prices of several clouds, reckoned in the background after every change while anybody
/// looks.
public final class CloudsModel {
    private final Workspace workspace;
    private final Background background;
    private final Seen seen = new Seen();
    private final ReadOnlyObjectWrapper<Optional<Clouds>> clouds = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CloudsModel(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        workspace.follow(DocumentModel::reckoningProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::environmentProperty, seen.now(), _ -> refresh());
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    /// Empty until the bills are there.
    ReadOnlyObjectProperty<Optional<Clouds>> cloudsProperty() {
        return clouds.getReadOnlyProperty();
    }

    /// Selects the resource or connection that a row is about.
    void select(String owner) {
        DocumentModel document = workspace.active();
        document.goTo(Selection.ofElement(document.design(), owner));
    }

    private void refresh() {
        DocumentModel document = workspace.active();
        Design design = document.design();
        String environment = document.environment();
        Estimator estimator = document.estimator();
        background.run(this, () -> Optional.of(Clouds.of(design, environment, Map.of(), estimator)), clouds::set);
    }
}

package dev.skydraft.ui.saving;

import dev.skydraft.bill.saving.Saving;
import dev.skydraft.bill.saving.Savings;
import dev.skydraft.bill.saving.WhatIf;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What would make the environment shown cheaper, reckoned in the background after every change while anybody looks;
/// tries tips out in what-ifs.
public final class SavingsModel {
    private final Workspace workspace;
    private final Background background;
    private final Seen seen = new Seen();
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What pays in an environment.
    ///
    /// @param bill of the environment as it is
    /// @param savings the largest first
    record Found(Estimate bill, List<Saving> savings) {
        Design design() {
            return bill.deployment().design();
        }

        String environment() {
            return bill.deployment().environment().id();
        }

        String environmentName() {
            return bill.deployment().environment().name();
        }
    }

    public SavingsModel(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        workspace.follow(DocumentModel::reckoningProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::environmentProperty, seen.now(), _ -> refresh());
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    /// Empty until the bill is there.
    ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Adds an environment in which the tip is done, and shows it.
    void tryOut(Saving saving) {
        DocumentModel document = workspace.active();
        Optional<Found> last = found.get().filter(f -> f.design() == document.design());
        if (last.isEmpty()) {
            document.tell(Message.info("Savings are being reckoned again; try it once more"));
            return;
        }
        Edit edit = WhatIf.of(document.design(), last.get().environment(), saving.tip());
        document.replace(edit.label(), edit.design());
        document.show(edit.design().environments().getLast().id());
    }

    /// Selects what a saving is about, and scrolls to it.
    void select(Saving saving) {
        DocumentModel document = workspace.active();
        var placements = new HashSet<PlacementRef>();
        var connections = new HashSet<String>();
        for (String id : saving.elements()) {
            Selection one = Selection.ofElement(document.design(), id);
            placements.addAll(one.placements());
            connections.addAll(one.connections());
        }
        document.goTo(new Selection(placements, connections));
    }

    private void refresh() {
        DocumentModel document = workspace.active();
        Estimator estimator = document.estimator();
        Optional<Estimate> bill = document.reckoningProperty().get().estimate(document.environment());
        background.run(this, () -> bill.map(b -> new Found(b, new Savings(estimator).of(b))), found::set);
    }
}

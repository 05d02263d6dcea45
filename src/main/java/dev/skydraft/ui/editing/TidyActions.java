package dev.skydraft.ui.editing;

import dev.skydraft.change.Bending;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.layout.Tidy;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.job.Jobs;
import dev.skydraft.ui.workspace.Workspace;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;

/// Lays out the active design, or what is selected of it.
public final class TidyActions {
    public final Action tidy;
    public final Action straighten;

    private final Workspace workspace;
    private final Supplier<CanvasView> canvas;
    private final Jobs jobs;

    /// @param canvas that of the active document
    public TidyActions(Workspace workspace, Supplier<CanvasView> canvas, Jobs jobs) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.jobs = jobs;
        tidy = Action.of("arrange-tidy", "Tidy", () -> tidy(workspace.active()))
                .labelled(label())
                .key("Shortcut+Shift+T");
        straighten = Action.of("arrange-straighten", "Straighten", () -> straighten(workspace.active()))
                .when(bentSelected());
    }

    private BooleanExpression bentSelected() {
        var design = workspace.activeProperty().flatMap(DocumentModel::designProperty);
        var selection = workspace.activeProperty().flatMap(DocumentModel::selectionProperty);
        return Bindings.createBooleanBinding(
                () -> !Bending.bent(design.getValue(), selection.getValue()).isEmpty(), design, selection);
    }

    private static void straighten(DocumentModel document) {
        document.edit(design -> Bending.straighten(design, document.selection()));
    }

    private StringExpression label() {
        ObservableValue<Selection> selection = workspace.activeProperty().flatMap(DocumentModel::selectionProperty);
        return Bindings.createStringBinding(
                () -> Tidy.whole(workspace.active().design(), workspace.active().selection())
                        ? "Tidy"
                        : "Tidy Selection",
                selection);
    }

    private void tidy(DocumentModel document) {
        Design before = document.design();
        Selection selection = document.selection();
        jobs.run(
                "Tidying " + before.name(),
                job -> Tidy.selected(before, selection, job),
                edit -> finish(document, before, selection, edit));
    }

    private void finish(DocumentModel document, Design before, Selection selection, Edit edit) {
        if (document.design() != before) {
            document.tell(Message.warning("The design was changed meanwhile, so it was not tidied.")
                    .offering("Tidy again", () -> tidy(document)));
        } else if (Design.touched(before, edit.design()).isEmpty()) {
            document.tell(Message.info("Everything is tidy already."));
        } else {
            document.edit(edit.label(), _ -> edit.design());
            if (document == workspace.active() && Tidy.whole(before, selection)) {
                canvas.get().zoomToFit();
            }
        }
    }
}

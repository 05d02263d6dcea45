package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.bill.usage.UsageSheets;
import dev.skydraft.change.Selection;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.Slot;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The figures that the bill of the environment shown depends on, reckoned in the background after every change.
public final class UsageModel {
    private final Workspace workspace;
    private final Background background;
    private final Seen seen = new Seen();
    private final ReadOnlyObjectWrapper<UsageSheet> sheet = new ReadOnlyObjectWrapper<>(UsageSheet.NONE);

    public UsageModel(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        workspace.follow(DocumentModel::reckoningProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::environmentProperty, seen.now(), _ -> refresh());
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    public ReadOnlyObjectProperty<UsageSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// Whose names sizes are shown by.
    Provider provider() {
        return workspace.active().deployment().settings().provider();
    }

    /// Edits one part of a figure in the environment shown; empty where it has no such part.
    Optional<Field<?>> field(UsageFigure figure, Part part) {
        return part.slot(figure).map(slot -> field(slot, figure, part));
    }

    private <T> Field<T> field(Slot<T> slot, UsageFigure figure, Part part) {
        return new Field<>(workspace.active(), new RangedSlot<>(slot, figure, part));
    }

    /// Takes figures over from a spreadsheet in one step.
    ///
    /// @param shown the figures in the order in which they stand
    /// @return a sentence for each wrong cell, where nothing was taken
    public List<String> paste(String text, List<UsageFigure> shown, List<UsageFigure> selected) {
        Pasted pasted = Pasted.of(text, shown, selected);
        DocumentModel document = workspace.active();
        if (pasted.problems().isEmpty() && !pasted.changes().isEmpty()) {
            long figures = pasted.changes().stream()
                    .map(change -> change.figure().key())
                    .distinct()
                    .count();
            document.edit(
                    figures == 1 ? "Paste a usage figure" : "Paste %d usage figures".formatted(figures),
                    design -> pasted.apply(design, document.environment()));
        }
        return pasted.problems();
    }

    /// Selects the resource or connection that a figure is about.
    void select(UsageFigure figure) {
        DocumentModel document = workspace.active();
        if (!figure.setting()) {
            document.goTo(Selection.ofElement(document.design(), figure.element()));
        }
    }

    private void refresh() {
        DocumentModel document = workspace.active();
        Estimator estimator = document.estimator();
        Optional<Estimate> estimate = document.reckoningProperty().get().estimate(document.environment());
        background.run(
                this, () -> estimate.map(e -> UsageSheets.of(estimator, e)).orElse(UsageSheet.NONE), sheet::set);
    }
}

package dev.skydraft.ui.editing;

import dev.skydraft.catalog.Drawing;
import dev.skydraft.change.Clip;
import dev.skydraft.change.Copying;
import dev.skydraft.change.Deleting;
import dev.skydraft.change.Grouping;
import dev.skydraft.change.Pasting;
import dev.skydraft.change.Places;
import dev.skydraft.change.Presence;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Trait;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.Workspace;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What can be done with the selection: delete, cut, copy, paste, duplicate, rename, group.
public final class EditActions {
    public final Action cut;
    public final Action copy;
    public final Action paste;
    public final Action duplicate;
    public final Action delete;
    public final Action deleteEverywhere;
    public final Action bringBack;
    public final Action rename;
    public final Action group;
    public final Action ungroup;
    public final Action selectAll;

    private final Workspace workspace;
    private final Supplier<CanvasView> canvas;
    private final ObjectProperty<Optional<Clip>> clip = new SimpleObjectProperty<>(Optional.empty());

    public EditActions(Workspace workspace, Supplier<CanvasView> canvas) {
        this.workspace = workspace;
        this.canvas = canvas;
        BooleanExpression boxes = selected(s -> !s.placements().isEmpty());
        BooleanExpression any = selected(s -> !s.isEmpty());
        BooleanExpression copied =
                Bindings.createBooleanBinding(() -> clip.get().isPresent(), clip);
        cut = Action.of("edit-cut", "Cut", this::cut).key("Shortcut+X").when(boxes);
        copy = Action.of("edit-copy", "Copy", this::copy).key("Shortcut+C").when(boxes);
        paste = Action.of("edit-paste", "Paste", this::paste).key("Shortcut+V").when(copied);
        duplicate = Action.of("edit-duplicate", "Duplicate", this::duplicate)
                .key("Shortcut+D")
                .when(boxes);
        delete = Action.of("edit-delete", "Delete", this::delete).key("Delete").when(any);
        deleteEverywhere = Action.of("edit-deleteEverywhere", "Delete in Every Environment", this::deleteEverywhere)
                .key("Shift+Delete")
                .when(any);
        bringBack = Action.of("edit-bringBack", "Bring Back in This Environment", this::bringBack)
                .when(absentSelected());
        rename = Action.of("edit-rename", "Rename", this::rename)
                .key("F2")
                .when(selected(
                        s -> !s.placements().isEmpty() || s.singleConnection().isPresent()));
        group = Action.of("edit-group", "Group", this::group).key("Shortcut+G").when(boxes);
        ungroup = Action.of("edit-ungroup", "Ungroup", this::ungroup)
                .key("Shortcut+Shift+G")
                .when(selected(s -> groupIn(s).isPresent()));
        selectAll = Action.of("edit-selectAll", "Select All", this::selectAll).key("Shortcut+A");
    }

    private BooleanExpression selected(Predicate<Selection> condition) {
        return workspace.activeHas(DocumentModel::selectionProperty, condition);
    }

    private BooleanExpression absentSelected() {
        var selection = workspace.activeProperty().flatMap(DocumentModel::selectionProperty);
        var deployment = workspace.activeProperty().flatMap(DocumentModel::deploymentProperty);
        return Bindings.createBooleanBinding(
                () -> selection.getValue().placements().stream()
                                .anyMatch(p -> !deployment.getValue().has(p))
                        || selection.getValue().connections().stream()
                                .anyMatch(c ->
                                        !deployment.getValue().connections().has(c)),
                selection,
                deployment);
    }

    private DocumentModel document() {
        return workspace.active();
    }

    private void copy() {
        clip.set(Optional.of(Copying.copy(document().design(), document().selection())));
        document().tell(Message.info("Copied " + counted()));
    }

    private void cut() {
        clip.set(Optional.of(Copying.cut(document().design(), document().selection())));
        document().edit(design -> Deleting.everywhere("Cut", design, document().selection()));
    }

    /// Pastes where there is room: in what is selected or around it, else in the middle of what is seen.
    private void paste() {
        clip.get().ifPresent(pasted -> {
            DocumentModel document = document();
            Optional<String> container = Pasting.home(document.design(), pasted, document.selection());
            Optional<String> refusal = Pasting.refusal(document.design(), pasted, container);
            if (refusal.isPresent()) {
                document.tell(Message.warning(refusal.get() + "."));
                return;
            }
            CanvasView.Point centre = canvas.get().centre();
            document.edit(design -> container
                    .map(c -> Pasting.inRoom(design, pasted, c))
                    .orElseGet(() -> Pasting.around(design, pasted, centre.x(), centre.y())));
            clip.set(Optional.of(pasted.again()));
        });
    }

    private void duplicate() {
        document().edit(design -> Pasting.beside(design, document().selection()));
    }

    private void delete() {
        new Removing(document()).here();
    }

    private void deleteEverywhere() {
        new Removing(document()).everywhere();
    }

    private void bringBack() {
        document()
                .edit(design -> Presence.show(
                        design, document().environment(), document().selection()));
    }

    private void rename() {
        Selection selection = document().selection();
        selection
                .singleConnection()
                .ifPresentOrElse(
                        canvas.get()::label,
                        () -> selection.placements().stream().findFirst().ifPresent(canvas.get()::rename));
    }

    private void group() {
        Optional<String> refusal =
                Grouping.refusal(document().design(), document().selection().placements());
        refusal.ifPresentOrElse(
                reason -> document().tell(Message.warning(reason + ".")),
                () -> document()
                        .edit(design -> Grouping.wrap(
                                design, Drawing.GROUP, document().selection().placements())));
    }

    private void ungroup() {
        groupIn(document().selection()).ifPresent(id -> document().edit(design -> Grouping.unwrap(design, id)));
    }

    private Optional<String> groupIn(Selection selection) {
        return selection
                .singleResource()
                .filter(id -> document()
                        .design()
                        .find(id)
                        .filter(r -> r.has(Trait.TRANSPARENT))
                        .isPresent());
    }

    private void selectAll() {
        Design design = document().shown().drawn().design();
        document()
                .select(Selection.of(design.resources().stream()
                        .flatMap(Places::refs)
                        .filter(ref ->
                                Places.find(design, ref).flatMap(p -> p.in()).isEmpty())
                        .toList()));
    }

    private String counted() {
        return Wording.name(document().design(), document().selection());
    }
}

package dev.skydraft.ui.gesture;

import dev.skydraft.change.Adding;
import dev.skydraft.change.Adopting;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.List;
import java.util.Optional;

/// Brings a new resource from the palette. A container that is dropped around boxes adopts them.
public final class PlaceGesture implements CanvasGesture {
    private final DocumentModel document;
    private final ResourceKind kind;

    public PlaceGesture(DocumentModel document, ResourceKind kind) {
        this.document = document;
        this.kind = kind;
    }

    @Override
    public Feedback drag(Pointer pointer) {
        Design design = document.design();
        Optional<String> container = Boxes.containerAt(design, pointer, List.of());
        return Feedback.NONE
                .withGhost(bounds(pointer))
                .withTarget(container.map(c -> Boxes.containerBounds(design, c)))
                .withRefusal(refusal(design, container), pointer);
    }

    @Override
    public void release(Pointer pointer) {
        Optional<String> container = Boxes.containerAt(document.design(), pointer, List.of());
        add(container, bounds(pointer));
    }

    @Override
    public void cancel() {
        // Nothing has been changed yet.
    }

    /// Adds the resource with those bounds on the whole canvas, or says why it cannot stand there.
    public void add(Optional<String> container, Bounds absolute) {
        refusal(document.design(), container)
                .ifPresentOrElse(
                        reason -> document.tell(Message.warning(reason + ".")),
                        () -> document.edit(design -> added(design, container, absolute)));
    }

    private Edit added(Design design, Optional<String> container, Bounds absolute) {
        Edit edit = Adding.resource(design, kind, container, Places.relative(design, container, absolute));
        if (!kind.container()) {
            return edit;
        }
        String id = edit.selection().placements().stream()
                .map(PlacementRef::resource)
                .findFirst()
                .orElseThrow();
        return new Edit(edit.label(), Adopting.around(edit.design(), id), edit.selection());
    }

    private Optional<String> refusal(Design design, Optional<String> container) {
        return Adding.refusal(design, document.environment(), kind, container);
    }

    /// The new box around the pointer, on the grid.
    private Bounds bounds(Pointer pointer) {
        return new Bounds(
                pointer.snap(pointer.x() - kind.width() / 2.0),
                pointer.snap(pointer.y() - kind.height() / 2.0),
                kind.width(),
                kind.height());
    }
}

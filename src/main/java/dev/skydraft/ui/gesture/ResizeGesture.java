package dev.skydraft.ui.gesture;

import dev.skydraft.change.Places;
import dev.skydraft.change.Resizing;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.edit.Gesture;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Optional;

/// Drags a side or corner of a box, with Shift in proportion, with Alt about its middle. A container keeps what stands
/// in it inside.
final class ResizeGesture implements CanvasGesture {
    private final DocumentModel document;
    private final PlacementRef ref;
    private final Handle handle;
    private final Pointer start;
    private final Optional<String> container;
    private final Bounds bounds;
    private final Surroundings around;
    private final Gesture gesture;

    ResizeGesture(DocumentModel document, Board board, PlacementRef ref, Handle handle, Pointer start) {
        this.document = document;
        this.ref = ref;
        this.handle = handle;
        this.start = start;
        Design design = document.design();
        this.container = Boxes.placement(design, ref).in();
        this.bounds = Boxes.around(design, List.of(ref));
        this.around = new Surroundings(board, document.shown().drawn().design(), List.of(ref));
        this.gesture = document.begin("Resize " + Wording.name(design, ref.resource()));
    }

    @Override
    public Feedback drag(Pointer pointer) {
        Stretching stretching = Stretching.of(bounds, handle, pointer);
        int dx = pointer.across(start);
        int dy = pointer.down(start);
        Bounds dragged = stretching.by(dx, dy, 0, 0);
        Snapped snapped = around.in(container, pointer)
                .from(bounds)
                .snapped(dragged, stretching.across(dx, dy), stretching.down(dx, dy));
        Bounds wanted = stretching.by(dx, dy, snapped.dx(), snapped.dy());
        gesture.preview(design -> Resizing.to(design, ref, Places.relative(design, container, wanted)));
        return Feedback.NONE
                .withGuides(snapped.guides())
                .withSize(Places.absolute(document.design(), ref).orElse(wanted));
    }

    @Override
    public void release(Pointer pointer) {
        drag(pointer);
        gesture.commit();
    }

    @Override
    public void cancel() {
        gesture.cancel();
    }
}

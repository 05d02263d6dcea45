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

/// Drags a side or corner of a box. A container keeps what stands in it inside.
final class ResizeGesture implements CanvasGesture {
    private final PlacementRef ref;
    private final Handle handle;
    private final Pointer start;
    private final Optional<String> container;
    private final Bounds bounds;
    private final Surroundings around;
    private final Gesture gesture;

    ResizeGesture(DocumentModel document, Board board, PlacementRef ref, Handle handle, Pointer start) {
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
        Bounds dragged = atLeast(handle.dragged(bounds, pointer.across(start), pointer.down(start)));
        Snapped snapped = around.in(container, pointer).from(bounds).snapped(dragged, handle.across(), handle.down());
        Bounds wanted = atLeast(handle.dragged(dragged, snapped.dx(), snapped.dy()));
        gesture.preview(design -> Resizing.to(design, ref, Places.relative(design, container, wanted)));
        return Feedback.NONE.withGuides(snapped.guides());
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

    /// A side dragged over its opposite stops before it.
    private Bounds atLeast(Bounds wanted) {
        int w = Math.max(Resizing.LEAST, wanted.w());
        int h = Math.max(Resizing.LEAST, wanted.h());
        int x = handle.movesLeft() ? wanted.right() - w : wanted.x();
        int y = handle.movesTop() ? wanted.bottom() - h : wanted.y();
        return new Bounds(x, y, w, h);
    }
}

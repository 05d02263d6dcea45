package dev.skydraft.ui.gesture;

import dev.skydraft.change.Resizing;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.edit.Gesture;
import dev.skydraft.ui.document.DocumentModel;

/// Drags a side or corner of a box. A container keeps what stands in it inside.
public final class ResizeGesture implements CanvasGesture {
    private final PlacementRef ref;
    private final Handle handle;
    private final Pointer start;
    private final Bounds bounds;
    private final Gesture gesture;

    public ResizeGesture(DocumentModel document, PlacementRef ref, Handle handle, Pointer start) {
        this.ref = ref;
        this.handle = handle;
        this.start = start;
        this.bounds = Boxes.placement(document.design(), ref).bounds();
        this.gesture = document.begin("Resize " + Wording.name(document.design(), ref.resource()));
    }

    @Override
    public Feedback drag(Pointer pointer) {
        Bounds wanted = atLeast(
                handle.dragged(bounds, pointer.snap(pointer.x() - start.x()), pointer.snap(pointer.y() - start.y())));
        gesture.preview(design -> Resizing.to(design, ref, wanted));
        return Feedback.NONE;
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

package dev.skydraft.ui.gesture;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.document.DocumentModel;
import java.util.HashSet;
import java.util.Set;

/// A rubber band: selects the boxes that lie wholly in it; with Shift, adds them.
public final class BandGesture implements CanvasGesture {
    private final DocumentModel document;
    private final Pointer start;
    private final Selection before;

    public BandGesture(DocumentModel document, Pointer start) {
        this.document = document;
        this.start = start;
        this.before = document.selection();
    }

    @Override
    public Feedback drag(Pointer pointer) {
        Bounds band = start.to(pointer);
        document.select(caught(pointer, band));
        return Feedback.NONE.withBand(band);
    }

    @Override
    public void release(Pointer pointer) {
        document.select(caught(pointer, start.to(pointer)));
    }

    @Override
    public void cancel() {
        document.select(before);
    }

    private Selection caught(Pointer pointer, Bounds band) {
        Set<PlacementRef> caught =
                new HashSet<>(Boxes.caught(document.shown().drawn().design(), band));
        if (!pointer.extend()) {
            return Selection.of(caught);
        }
        caught.addAll(before.placements());
        return new Selection(caught, before.connections());
    }
}

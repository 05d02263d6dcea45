package dev.skydraft.ui.gesture;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.document.DocumentModel;
import java.util.HashSet;
import java.util.Set;

/// A rubber band: selects the boxes that lie wholly in it, with Ctrl or Alt also those that it touches; with Shift,
/// adds them to what is selected.
final class BandGesture implements CanvasGesture {
    private final DocumentModel document;
    private final Pointer start;
    private final Selection before;

    BandGesture(DocumentModel document, Pointer start) {
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
        boolean touching = pointer.free() || pointer.copy();
        Design drawn = document.shown().drawn().design();
        Set<PlacementRef> caught = new HashSet<>(touching ? Boxes.touched(drawn, band) : Boxes.caught(drawn, band));
        if (!pointer.extend()) {
            return Selection.of(caught);
        }
        caught.addAll(before.placements());
        return new Selection(caught, before.connections());
    }
}

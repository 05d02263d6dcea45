package dev.skydraft.ui.gesture;

import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Optional;

/// A drag at locked boxes, which goes nowhere and says why.
final class LockedGesture implements CanvasGesture {
    private final DocumentModel document;
    private final String reason;

    LockedGesture(DocumentModel document, PlacementRef grabbed) {
        this.document = document;
        this.reason = Boxes.locked(document.design(), grabbed);
    }

    @Override
    public Feedback drag(Pointer pointer) {
        return Feedback.NONE.withRefusal(Optional.of(reason), pointer);
    }

    @Override
    public void release(Pointer pointer) {
        document.tell(
                WayOut.unlocking(document, reason + ".", document.selection().placements()));
    }

    @Override
    public void cancel() {
        // Nothing has been changed.
    }
}

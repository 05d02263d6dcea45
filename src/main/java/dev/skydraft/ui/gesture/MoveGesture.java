package dev.skydraft.ui.gesture;

import dev.skydraft.change.Containment;
import dev.skydraft.change.Moving;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.edit.Gesture;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.Optional;
import java.util.Set;

/// Drags the selected boxes. Where they are released decides the container they stand in; a container that they cannot
/// stand in sends them back and says why.
public final class MoveGesture implements CanvasGesture {
    private final DocumentModel document;
    private final Pointer start;
    private final Set<PlacementRef> moved;
    private final Gesture gesture;

    public MoveGesture(DocumentModel document, Pointer start) {
        this.document = document;
        this.start = start;
        this.moved = document.selection().placements();
        String name = Wording.name(document.design(), Selection.of(moved));
        this.gesture = document.begin("Move " + name);
    }

    @Override
    public Feedback drag(Pointer pointer) {
        Design before = gesture.before();
        Optional<String> container = Boxes.containerAt(before, pointer, moved);
        Optional<String> refusal = Containment.refusal(before, moved, container);
        gesture.preview(design -> Moving.by(design, moved, dx(pointer), dy(pointer)));
        return Feedback.NONE
                .withTarget(container.map(c -> Boxes.containerBounds(before, c)))
                .withRefusal(refusal, pointer);
    }

    @Override
    public void release(Pointer pointer) {
        Design before = gesture.before();
        Optional<String> container = Boxes.containerAt(before, pointer, moved);
        Optional<String> refusal = Containment.refusal(before, moved, container);
        if (refusal.isPresent()) {
            gesture.cancel();
            document.tell(Message.warning(refusal.get() + "."));
        } else {
            gesture.preview(design -> Moving.drop(design, moved, dx(pointer), dy(pointer), container));
            gesture.commit();
        }
    }

    @Override
    public void cancel() {
        gesture.cancel();
    }

    private int dx(Pointer pointer) {
        return upright(pointer) ? 0 : pointer.snap(pointer.x() - start.x());
    }

    private int dy(Pointer pointer) {
        return pointer.extend() && !upright(pointer) ? 0 : pointer.snap(pointer.y() - start.y());
    }

    /// True while Shift keeps the move to the vertical, along which it went farther.
    private boolean upright(Pointer pointer) {
        return pointer.extend() && Math.abs(pointer.x() - start.x()) < Math.abs(pointer.y() - start.y());
    }
}

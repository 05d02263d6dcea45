package dev.skydraft.ui.gesture;

import dev.skydraft.change.Bending;
import dev.skydraft.change.Wording;
import dev.skydraft.edit.Gesture;
import dev.skydraft.ui.document.DocumentModel;

/// Drags a segment of a selected connection's line, which from then on runs there.
public final class BendGesture implements CanvasGesture {
    private final Board board;
    private final Stretch stretch;
    private final Pointer start;
    private final Gesture gesture;

    public BendGesture(DocumentModel document, Board board, Stretch stretch, Pointer start) {
        this.board = board;
        this.stretch = stretch;
        this.start = start;
        var design = document.design();
        String name =
                Wording.name(design, design.connections().get(stretch.wire().connection()));
        this.gesture = document.begin("Bend " + name);
    }

    @Override
    public Feedback drag(Pointer pointer) {
        int moved = stretch.vertical() ? pointer.across(start) : pointer.down(start);
        int position = snapped(pointer, stretch.position() + moved);
        gesture.preview(
                design -> Bending.bend(design, stretch.wire(), stretch.startsVertical(), stretch.draggedTo(position)));
        return Feedback.NONE;
    }

    private int snapped(Pointer pointer, int position) {
        return pointer.free() || !board.snapChoice().grid()
                ? position
                : Math.round((float) position / Pointer.GRID) * Pointer.GRID;
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

package dev.skydraft.ui.gesture;

import dev.skydraft.change.Axis;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Spacing;
import dev.skydraft.design.Bounds;
import dev.skydraft.edit.Gesture;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;

/// Pushes everything to the right of where the drag began, or below it, away from there, or draws it nearer.
final class SpaceGesture implements CanvasGesture {
    private final Board board;
    private final Pointer start;
    private final Gesture gesture;

    SpaceGesture(DocumentModel document, Board board, Pointer start) {
        this.board = board;
        this.start = start;
        this.gesture = document.begin("Make Space");
    }

    @Override
    public Feedback drag(Pointer pointer) {
        int across = pointer.across(start);
        int down = pointer.down(start);
        Axis axis = Math.abs(across) >= Math.abs(down) ? Axis.HORIZONTAL : Axis.VERTICAL;
        int at = (int) Math.round(axis == Axis.HORIZONTAL ? start.x() : start.y());
        int by = onGrid(axis == Axis.HORIZONTAL ? across : down, pointer);
        Edit edit = Spacing.make(gesture.before(), axis, at, by);
        gesture.rename(edit.label());
        gesture.preview(_ -> edit.design());
        return Feedback.NONE.withGuides(guides(axis, at, by, pointer));
    }

    /// Whole grid cells keep boxes on the grid; it is Alt, Ctrl and Shift that may hold the gesture, so none is asked.
    private int onGrid(int by, Pointer pointer) {
        boolean grid = board.snapChoice().grid() && (pointer.extend() || !pointer.free());
        return grid ? Math.round(by / (float) Pointer.GRID) * Pointer.GRID : by;
    }

    private List<Guide> guides(Axis axis, int at, int by, Pointer pointer) {
        Bounds seen = board.visible();
        Axis other = axis.other();
        double beside = axis == Axis.HORIZONTAL ? pointer.y() : pointer.x();
        return List.of(
                new Guide.Line(axis, at, other.start(seen), other.end(seen)),
                new Guide.Line(axis, at + by, other.start(seen), other.end(seen)),
                new Guide.Gap(axis, Math.min(at, at + by), Math.max(at, at + by), beside));
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

package dev.skydraft.ui.editing;

import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.gesture.Feedback;
import dev.skydraft.ui.gesture.PlaceGesture;
import dev.skydraft.ui.gesture.Pointer;
import dev.skydraft.ui.palette.DropTarget;
import java.util.function.Supplier;
import javafx.geometry.Point2D;

/// Takes in what is dragged from the palette onto the canvas, or inserted from there.
final class PaletteDrops implements DropTarget {
    private final DocumentModel document;
    private final DiagramView diagram;
    private final CanvasBoard board;
    private final Supplier<CanvasView.Point> centre;

    /// @param centre of what is seen
    PaletteDrops(DocumentModel document, DiagramView diagram, CanvasBoard board, Supplier<CanvasView.Point> centre) {
        this.document = document;
        this.diagram = diagram;
        this.board = board;
        this.centre = centre;
    }

    @Override
    public void dragOver(ResourceKind kind, Point2D scenePoint) {
        board.show(
                isOver(scenePoint) ? new PlaceGesture(document, board, kind).drag(pointer(scenePoint)) : Feedback.NONE);
    }

    @Override
    public void drop(ResourceKind kind, Point2D scenePoint) {
        board.show(Feedback.NONE);
        if (isOver(scenePoint)) {
            new PlaceGesture(document, board, kind).release(pointer(scenePoint));
            diagram.requestFocus();
        }
    }

    private boolean isOver(Point2D scenePoint) {
        return diagram.getLayoutBounds().contains(diagram.sceneToLocal(scenePoint));
    }

    private Pointer pointer(Point2D scenePoint) {
        Point2D local = diagram.sceneToLocal(scenePoint);
        var at = diagram.camera().toModel(local.getX(), local.getY());
        return Pointer.at(at.x(), at.y());
    }

    @Override
    public void cancelDrag() {
        board.show(Feedback.NONE);
    }

    @Override
    public void insert(ResourceKind kind) {
        new Inserting(document, centre.get()).insert(kind);
        diagram.requestFocus();
    }
}

package dev.skydraft.ui.editing;

import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.canvas.MouseHandler;
import dev.skydraft.ui.canvas.MousePoint;
import dev.skydraft.ui.gesture.CanvasInput;
import dev.skydraft.ui.gesture.Pointer;
import dev.skydraft.ui.gesture.Tool;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Hands the mouse to the canvas' input. Panning with the middle button or Space and zooming are the diagram's own; the
/// hand tool pans with the primary button.
final class CanvasMouse implements MouseHandler {
    private final DesignCanvas canvas;
    private final DiagramView diagram;
    private final CanvasBoard board;
    private final CanvasInput input;
    private final InPlace editors;
    private final EdgePan edge;
    private @Nullable MouseEvent drag;
    private Point last = new Point(0, 0);

    CanvasMouse(
            DesignCanvas canvas,
            DiagramView diagram,
            CanvasBoard board,
            CanvasInput input,
            CanvasMenu menu,
            InPlace editors) {
        this.canvas = canvas;
        this.diagram = diagram;
        this.board = board;
        this.input = input;
        this.editors = editors;
        this.edge = new EdgePan(diagram, input::dragging, this::dragOn);
        diagram.addEventHandler(MouseEvent.MOUSE_EXITED, e -> board.leave());
        diagram.addEventFilter(KeyEvent.KEY_PRESSED, this::modified);
        diagram.addEventFilter(KeyEvent.KEY_RELEASED, this::modified);
        diagram.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            if (e.isKeyboardTrigger()) {
                show(menu, new SelectionPlace(canvas.document(), diagram).below());
            } else {
                selectUnder(diagram.camera().toModel(e.getX(), e.getY()));
                show(menu, new Point(e.getX(), e.getY()));
            }
        });
    }

    private void show(CanvasMenu menu, Point at) {
        Point2D screen = diagram.localToScreen(at.x(), at.y());
        menu.show(canvas.document().selection(), diagram, screen.getX(), screen.getY());
    }

    @Override
    public void pressed(MousePoint point) {
        diagram.requestFocus();
        point.event().consume(); // or the tab pane around it would take the focus
        last = new Point(point.event().getX(), point.event().getY());
        if (edits(point)) {
            input.pressed(pointer(point));
        }
    }

    @Override
    public void dragged(MousePoint point) {
        if (edits(point)) {
            drag = point.event();
            input.dragged(pointer(point));
            edge.at(point.event());
        } else if (primary(point)) {
            Point now = new Point(point.event().getX(), point.event().getY());
            diagram.look(diagram.camera().dragged(now.x() - last.x(), now.y() - last.y()));
            last = now;
        }
    }

    @Override
    public void released(MousePoint point) {
        edge.end();
        if (edits(point)) {
            input.released(pointer(point));
        }
    }

    /// The pointer is somewhere else on the canvas once the view has moved under it.
    private void dragOn() {
        if (drag != null) {
            input.dragged(pointer(diagram.camera().toModel(drag.getX(), drag.getY()), drag));
        }
    }

    @Override
    public void clicked(MousePoint point) {
        if (edits(point) && point.event().getClickCount() == 2) {
            editors.open(pointer(point));
        }
    }

    @Override
    public void moved(MousePoint point) {
        Pointer pointer = pointer(point);
        board.hover(pointer);
        canvas.setCursor(Cursors.at(
                canvas.toolProperty().get(),
                board,
                canvas.document().shown().drawn().design(),
                pointer));
    }

    /// Shift, Alt and Ctrl change what a drag does from when they are pressed or let go, not from the next movement.
    private void modified(KeyEvent e) {
        if (e.getCode().isModifierKey() && drag != null && input.dragging()) {
            Point at = diagram.camera().toModel(drag.getX(), drag.getY());
            input.dragged(new Pointer(at.x(), at.y(), e.isShortcutDown(), e.isShiftDown(), e.isAltDown()));
            e.consume();
        }
    }

    private boolean edits(MousePoint point) {
        return primary(point) && canvas.toolProperty().get() != Tool.HAND;
    }

    private static boolean primary(MousePoint point) {
        return point.event().getButton() == MouseButton.PRIMARY;
    }

    /// A context menu is about what is under the pointer, unless that is selected already.
    private void selectUnder(Point at) {
        Pointer pointer = Pointer.at(at.x(), at.y());
        boolean selected =
                board.boxAt(pointer).filter(canvas.document().selection()::has).isPresent();
        if (!selected) {
            input.pressed(pointer);
            input.released(pointer);
        }
    }

    private static Pointer pointer(MousePoint point) {
        return pointer(point.at(), point.event());
    }

    private static Pointer pointer(Point at, MouseEvent e) {
        return new Pointer(at.x(), at.y(), e.isShortcutDown(), e.isShiftDown(), e.isAltDown());
    }
}

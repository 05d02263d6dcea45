package dev.skydraft.ui.gesture;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Cloning;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides what a press, a drag and a release of the primary button mean. A drag begins past a small threshold; until
/// then a press is a click.
public final class CanvasInput {
    private static final double THRESHOLD_PIXELS = 4;

    private final DocumentModel document;
    private final Board board;
    private final ToolBox tools;

    private @Nullable Pointer press;
    private @Nullable CanvasGesture gesture;

    public CanvasInput(DocumentModel document, Board board, ToolBox tools) {
        this.document = document;
        this.board = board;
        this.tools = tools;
    }

    /// Selects the box that is taken hold of, so that the drag which may follow is about it.
    public void pressed(Pointer pointer) {
        press = pointer;
        if (tools.tool() == Tool.SELECT && !onGrip(pointer) && !pointer.extend() && !holdsSelected(pointer)) {
            board.boxAt(pointer)
                    .filter(box -> Grip.holds(document.shown().drawn().design(), pointer, box))
                    .ifPresent(box -> document.select(Selection.of(box)));
        }
    }

    public void dragged(Pointer pointer) {
        Pointer start = press;
        if (start == null) {
            return;
        }
        if (gesture == null && isPastThreshold(start, pointer)) {
            gesture = begin(start);
        }
        if (gesture != null) {
            CanvasGesture dragged = gesture;
            orGiveUp(dragged, () -> board.show(dragged.drag(pointer)));
        }
    }

    /// A gesture that fails ends as if it had not been begun.
    private void orGiveUp(CanvasGesture tried, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            forget();
            tried.cancel();
            throw e;
        }
    }

    public void released(Pointer pointer) {
        Pointer start = press;
        CanvasGesture ended = gesture;
        forget();
        if (ended != null) {
            orGiveUp(ended, () -> ended.release(pointer));
            tools.used();
        } else if (start != null) {
            click(pointer);
        }
    }

    /// True from the moment a drag has begun until it ends.
    public boolean dragging() {
        return gesture != null;
    }

    /// Cancels the gesture under way; false if there is none.
    public boolean cancel() {
        CanvasGesture cancelled = gesture;
        forget();
        if (cancelled == null) {
            return false;
        }
        cancelled.cancel();
        return true;
    }

    private void forget() {
        press = null;
        gesture = null;
        board.show(Feedback.NONE);
    }

    private boolean isPastThreshold(Pointer start, Pointer now) {
        double far = THRESHOLD_PIXELS * board.unitsPerPixel();
        return Math.hypot(now.x() - start.x(), now.y() - start.y()) >= far;
    }

    private boolean onGrip(Pointer pointer) {
        return board.handleAt(pointer).isPresent() || board.arrowAt(pointer).isPresent();
    }

    /// True where the frontmost box is selected; with Alt, where any is, however many stand before it.
    private boolean holdsSelected(Pointer pointer) {
        List<PlacementRef> boxes = board.boxesAt(pointer);
        return boxes.stream().limit(pointer.copy() ? boxes.size() : 1).anyMatch(document.selection()::has);
    }

    private CanvasGesture begin(Pointer start) {
        Optional<PlacementRef> box = board.boxAt(start);
        Optional<ResourceKind> drawn = tools.tool().draws();
        if (drawn.isPresent()) {
            return new DrawGesture(document, board, drawn.get(), start);
        }
        if (tools.tool() == Tool.SPACE || start.spacing()) {
            return new SpaceGesture(document, board, start);
        }
        Optional<PlacementRef> source =
                tools.tool() == Tool.CONNECT ? box : board.arrowAt(start).map(Arrow::box);
        if (source.isPresent()) {
            return new ConnectGesture(document, board, source.get(), Catalog.CONNECTION_KINDS.getFirst());
        }
        Optional<Handle> handle = board.handleAt(start);
        Optional<PlacementRef> only = document.selection().placements().stream().findFirst();
        if (handle.isPresent() && only.isPresent()) {
            return new ResizeGesture(document, board, only.get(), handle.get(), start);
        }
        Optional<Stretch> stretch = board.stretchAt(start);
        if (stretch.isPresent()) {
            return new BendGesture(document, board, stretch.get(), start);
        }
        Optional<PlacementRef> held =
                board.boxesAt(start).stream().filter(document.selection()::has).findFirst();
        return held.isPresent() && holdsSelected(start) ? move(start, held.get()) : new BandGesture(document, start);
    }

    private CanvasGesture move(Pointer start, PlacementRef held) {
        Design design = document.design();
        if (Boxes.placement(design, held).locked()) {
            return new LockedGesture(document, held);
        }
        List<PlacementRef> boxes = Places.outermost(design, document.selection().placements()).stream()
                .filter(ref -> !Boxes.placement(design, ref).locked())
                .toList();
        return new MoveGesture(document, board, start, boxes, held);
    }

    private void click(Pointer pointer) {
        Optional<ResourceKind> drawn = tools.tool().draws();
        Optional<Arrow> arrow = board.arrowAt(pointer);
        if (drawn.isPresent()) {
            new DrawGesture(document, board, drawn.get(), pointer).click();
            tools.used();
        } else if (arrow.isPresent()) {
            clone(arrow.get());
        } else if (!onGrip(pointer)) {
            select(pointer);
        }
    }

    private void clone(Arrow arrow) {
        document.edit(
                design -> Cloning.beside(design, arrow.box(), arrow.direction(), Catalog.CONNECTION_KINDS.getFirst()));
        document.selection().placements().forEach(board::name);
    }

    private void select(Pointer pointer) {
        List<PlacementRef> boxes = board.boxesAt(pointer);
        Optional<PlacementRef> box =
                pointer.copy() ? next(boxes) : boxes.stream().findFirst();
        Optional<String> connection = board.connectionAt(pointer);
        Selection selection = document.selection();
        if (connection.isPresent()
                && box.map(b -> Grip.isContainer(document.design(), b)).orElse(true)) {
            String id = connection.get();
            document.select(pointer.extend() ? selection.toggled(id) : Selection.ofConnection(id));
        } else if (box.isPresent()) {
            document.select(pointer.extend() ? selection.toggled(box.get()) : Selection.of(box.get()));
        } else if (!pointer.extend()) {
            document.select(Selection.NONE);
        }
    }

    /// The box behind the selected one, after the rearmost the front one again.
    private Optional<PlacementRef> next(List<PlacementRef> boxes) {
        int at = boxes.indexOf(
                document.selection().placements().stream().findFirst().orElse(null));
        return boxes.isEmpty() ? Optional.empty() : Optional.of(boxes.get((at + 1) % boxes.size()));
    }
}

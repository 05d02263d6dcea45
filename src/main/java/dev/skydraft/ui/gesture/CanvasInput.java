package dev.skydraft.ui.gesture;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Decides what a press, a drag and a release of the primary button mean. A drag begins past a small threshold; until
/// then a press is a click.
public final class CanvasInput {
    private static final double THRESHOLD_PIXELS = 4;

    /// Height of a container's title, by which it is dragged; in its empty body a drag is a rubber band.
    private static final int TITLE = 32;

    private final DocumentModel document;
    private final Board board;
    private final Supplier<Tool> tool;
    private final Function<Pointer, CanvasGesture> copying;

    private @Nullable Pointer press;
    private @Nullable CanvasGesture gesture;

    /// @param copying begins the drag of a copy of the selection
    public CanvasInput(
            DocumentModel document, Board board, Supplier<Tool> tool, Function<Pointer, CanvasGesture> copying) {
        this.document = document;
        this.board = board;
        this.tool = tool;
        this.copying = copying;
    }

    public void pressed(Pointer pointer) {
        press = pointer;
        boolean grabs =
                board.handleAt(pointer).isPresent() || board.arrowAt(pointer).isPresent();
        if (tool.get() == Tool.SELECT && !grabs && !pointer.extend()) {
            board.boxAt(pointer)
                    .filter(box -> !document.selection().has(box))
                    .filter(box -> isGrip(pointer, box))
                    .ifPresent(box -> document.select(Selection.of(box)));
        }
    }

    public void dragged(Pointer pointer) {
        Pointer start = press;
        if (start == null) {
            return;
        }
        if (gesture == null && isPastThreshold(start, pointer)) {
            gesture = begin(start, pointer);
        }
        if (gesture != null) {
            board.show(gesture.drag(pointer));
        }
    }

    public void released(Pointer pointer) {
        Pointer start = press;
        CanvasGesture ended = gesture;
        forget();
        if (ended != null) {
            ended.release(pointer);
        } else if (start != null) {
            click(pointer);
        }
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

    private CanvasGesture begin(Pointer start, Pointer pointer) {
        Optional<PlacementRef> arrow = board.arrowAt(start);
        Optional<PlacementRef> box = board.boxAt(start);
        Optional<PlacementRef> source = tool.get() == Tool.CONNECT ? box : arrow;
        if (source.isPresent()) {
            return new ConnectGesture(document, source.get(), Catalog.CONNECTION_KINDS.getFirst(), board::boxAt);
        }
        Optional<Handle> handle = board.handleAt(start);
        Optional<PlacementRef> only = document.selection().placements().stream().findFirst();
        if (handle.isPresent() && only.isPresent()) {
            return new ResizeGesture(document, only.get(), handle.get(), start);
        }
        if (box.filter(b -> document.selection().has(b)).isPresent()) {
            return pointer.copy() ? copying.apply(start) : new MoveGesture(document, start);
        }
        return new BandGesture(document, start);
    }

    private void click(Pointer pointer) {
        if (board.handleAt(pointer).isPresent() || board.arrowAt(pointer).isPresent()) {
            return;
        }
        Optional<PlacementRef> box = board.boxAt(pointer);
        Optional<String> connection = board.connectionAt(pointer);
        Selection selection = document.selection();
        if (connection.isPresent() && box.map(this::isContainer).orElse(true)) {
            String id = connection.get();
            document.select(pointer.extend() ? selection.toggled(id) : Selection.ofConnection(id));
        } else if (box.isPresent()) {
            document.select(pointer.extend() ? selection.toggled(box.get()) : Selection.of(box.get()));
        } else if (!pointer.extend()) {
            document.select(Selection.NONE);
        }
    }

    /// True where a press takes hold of the box: anywhere on a leaf, on the title of a container.
    private boolean isGrip(Pointer pointer, PlacementRef box) {
        Optional<Bounds> bounds = Places.absolute(document.design(), box);
        return !isContainer(box)
                || bounds.filter(b -> pointer.y() < b.y() + TITLE).isPresent();
    }

    private boolean isContainer(PlacementRef box) {
        return document.design()
                .find(box.resource())
                .map(Resource::kind)
                .filter(kind -> kind.container())
                .isPresent();
    }
}

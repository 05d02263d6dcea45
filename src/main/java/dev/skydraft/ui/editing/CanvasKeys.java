package dev.skydraft.ui.editing;

import dev.skydraft.change.Moving;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.edit.Gesture;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.gesture.CanvasInput;
import dev.skydraft.ui.gesture.Pointer;
import dev.skydraft.ui.gesture.WayOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys that the canvas answers to while it has the focus.
final class CanvasKeys {
    /// How far Shift nudges while there is no grid, in units.
    private static final int FAR = 10;

    /// How far the view moves, in pixels; with Shift and without.
    private static final int PAN_FAR = 320;

    private static final int PAN = 64;

    private final DesignCanvas canvas;
    private final DiagramView diagram;
    private final DocumentModel document;
    private final CanvasInput input;
    private final SnapActions snap;
    private final LineNudge lines;
    private final List<Action> actions;

    private @Nullable Nudge nudge;

    /// A burst of arrow keys is one step: the gesture stays open until something else happens.
    private record Nudge(Gesture gesture, Set<PlacementRef> moved, int dx, int dy) {}

    CanvasKeys(
            DesignCanvas canvas,
            DiagramView diagram,
            CanvasInput input,
            LineNudge lines,
            SnapActions snap,
            List<Action> actions) {
        this.canvas = canvas;
        this.diagram = diagram;
        this.document = canvas.document();
        this.input = input;
        this.snap = snap;
        this.lines = lines;
        this.actions = actions;
        diagram.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        diagram.focusedProperty().subscribe(focused -> endNudge());
        document.selectionProperty().subscribe(selection -> endNudge());
    }

    private void pressed(KeyEvent e) {
        if (handled(e)) {
            e.consume();
        }
    }

    private boolean handled(KeyEvent e) {
        if (e.getTarget() != diagram) {
            return false;
        }
        return switch (e.getCode()) {
            case LEFT -> nudged(e, -1, 0);
            case RIGHT -> nudged(e, 1, 0);
            case UP -> nudged(e, 0, -1);
            case DOWN -> nudged(e, 0, 1);
            case ENTER -> !e.isShortcutDown() && !e.isAltDown() && renamed();
            case TAB -> stepped(e.isShiftDown() ? -1 : 1);
            case ESCAPE -> escaped();
            default -> acted(e);
        };
    }

    private boolean acted(KeyEvent e) {
        endNudge();
        List<Action> matching = actions.stream()
                .filter(a -> a.key().filter(k -> k.match(e)).isPresent())
                .toList();
        matching.forEach(Action::runIfEnabled);
        return !matching.isEmpty();
    }

    /// One grid cell, or one unit with Shift; while boxes snap to no grid, one unit or ten with Shift.
    private boolean nudged(KeyEvent e, int dx, int dy) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return false;
        }
        if (document.selection().placements().isEmpty()) {
            return document.selection()
                    .singleConnection()
                    .map(connection -> bent(connection, dx, dy))
                    .orElseGet(() -> panned(e, dx, dy));
        }
        Optional<Message> locked = WayOut.locked(document);
        if (locked.isPresent()) {
            if (nudge == null) {
                document.tell(locked.get());
            }
            return true;
        }
        int step = snap.choice().grid() ? e.isShiftDown() ? 1 : Pointer.GRID : e.isShiftDown() ? FAR : 1;
        Nudge before = nudge == null ? begin() : nudge;
        var now = new Nudge(before.gesture(), before.moved(), before.dx() + dx * step, before.dy() + dy * step);
        nudge = now;
        now.gesture().preview(design -> Moving.nudge(design, now.moved(), now.dx(), now.dy()));
        return true;
    }

    private Nudge begin() {
        Set<PlacementRef> moved = document.selection().placements();
        String name = Wording.name(document.design(), Selection.of(moved));
        return new Nudge(document.begin("Move " + name), moved, 0, 0);
    }

    private void endNudge() {
        if (nudge != null) {
            nudge.gesture().commit();
            nudge = null;
        }
    }

    private boolean renamed() {
        Selection selection = document.selection();
        selection.singleConnection().ifPresent(canvas::label);
        selection.placements().stream().findFirst().ifPresent(canvas::rename);
        return true;
    }

    private boolean bent(String connection, int dx, int dy) {
        lines.bend(diagram.pictureProperty().get(), connection, dx, dy);
        return true;
    }

    /// While nothing is selected, the arrows move the view.
    private boolean panned(KeyEvent e, int dx, int dy) {
        int step = e.isShiftDown() ? PAN_FAR : PAN;
        diagram.look(diagram.camera().dragged(-dx * step, -dy * step));
        return true;
    }

    /// Selects the next box in the order of ids.
    private boolean stepped(int by) {
        var all = new ArrayList<PlacementRef>();
        document.shown()
                .drawn()
                .design()
                .resources()
                .forEach(r -> Places.refs(r).forEach(all::add));
        if (all.isEmpty()) {
            return false;
        }
        int at = document.selection().placements().stream()
                .findFirst()
                .map(all::indexOf)
                .orElse(by > 0 ? -1 : 0);
        document.select(Selection.of(all.get(Math.floorMod(at + by, all.size()))));
        canvas.reveal(document.selection());
        return true;
    }

    private boolean escaped() {
        if (!input.cancel()) {
            document.select(Selection.NONE);
            canvas.putToolDown();
        }
        return true;
    }
}

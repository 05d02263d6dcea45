package dev.skydraft.ui.editing;

import dev.skydraft.change.Aligning;
import dev.skydraft.change.Axis;
import dev.skydraft.change.Distributing;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Enlarging;
import dev.skydraft.change.Locking;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Side;
import dev.skydraft.change.Sizing;
import dev.skydraft.change.SpaceBeside;
import dev.skydraft.change.Stacking;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.gesture.Pointer;
import dev.skydraft.ui.gesture.WayOut;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;

/// Puts selected boxes in line, at equal gaps, to the same size, in front or behind, and locks them.
public final class ArrangeActions {
    private static final int SPACE = 5 * Pointer.GRID;

    public final List<Action> align;
    public final List<Action> distribute;
    public final List<Action> resize;
    public final List<Action> stack;

    /// Wider, narrower, taller, shorter.
    public final List<Action> enlarge;

    /// Space right of the selection and below it.
    public final List<Action> space;

    /// Locks the selection, or unlocks it if all of it is locked.
    public final Action lock;

    private final Workspace workspace;

    /// Something done to boxes, or the reason why not.
    ///
    /// @param moves true if locked boxes stay as they are
    private record Arranging(
            boolean moves,
            BiFunction<Design, Set<PlacementRef>, Optional<String>> refusal,
            BiFunction<Design, Set<PlacementRef>, Edit> edit) {}

    public ArrangeActions(Workspace workspace) {
        this.workspace = workspace;
        align = List.of(
                align("left", "Left", "Alt+A", Side.LEFT),
                align("centre", "Centre", "Alt+H", Side.CENTRE),
                align("right", "Right", "Alt+D", Side.RIGHT),
                align("top", "Top", "Alt+W", Side.TOP),
                align("middle", "Middle", "Alt+V", Side.MIDDLE),
                align("bottom", "Bottom", "Alt+S", Side.BOTTOM));
        distribute = List.of(
                distribute("horizontally", "Horizontally", "Alt+Shift+H", Axis.HORIZONTAL),
                distribute("vertically", "Vertically", "Alt+Shift+V", Axis.VERTICAL));
        resize = List.of(
                resize("width", "Width", Sizing.Measure.WIDTH),
                resize("height", "Height", Sizing.Measure.HEIGHT),
                resize("size", "Size", Sizing.Measure.SIZE));
        stack = List.of(
                stack("front", "Bring to Front", "Alt+Shift+Page Up", Stacking.Step.TO_FRONT),
                stack("forward", "Bring Forward", "Alt+Page Up", Stacking.Step.FORWARD),
                stack("backward", "Send Backward", "Alt+Page Down", Stacking.Step.BACKWARD),
                stack("back", "Send to Back", "Alt+Shift+Page Down", Stacking.Step.TO_BACK));
        enlarge = List.of(
                enlarge("wider", "Wider", "Alt+Shift+Right", Axis.HORIZONTAL, Pointer.GRID),
                enlarge("narrower", "Narrower", "Alt+Shift+Left", Axis.HORIZONTAL, -Pointer.GRID),
                enlarge("taller", "Taller", "Alt+Shift+Down", Axis.VERTICAL, Pointer.GRID),
                enlarge("shorter", "Shorter", "Alt+Shift+Up", Axis.VERTICAL, -Pointer.GRID));
        space = List.of(
                space("right", "Make Space on the Right", Axis.HORIZONTAL, SPACE),
                space("below", "Make Space Below", Axis.VERTICAL, SPACE),
                space("less-right", "Take Space Away on the Right", Axis.HORIZONTAL, -SPACE),
                space("less-below", "Take Space Away Below", Axis.VERTICAL, -SPACE));
        lock = lock();
    }

    private Action align(String id, String label, String key, Side side) {
        var arranging = new Arranging(
                true,
                (design, boxes) -> Aligning.refusal(design, boxes, side),
                (design, boxes) -> Aligning.at(design, boxes, side));
        return action("arrange-align-" + id, "Align " + label, 2, arranging).key(key);
    }

    private Action distribute(String id, String label, String key, Axis axis) {
        var arranging = new Arranging(
                true,
                (design, boxes) -> Distributing.refusal(design, boxes, axis),
                (design, boxes) -> Distributing.along(design, boxes, axis));
        return action("arrange-distribute-" + id, "Distribute " + label, 3, arranging)
                .key(key);
    }

    private Action resize(String id, String label, Sizing.Measure measure) {
        var arranging = new Arranging(
                true,
                (design, boxes) -> Sizing.refusal(design, boxes, measure),
                (design, boxes) -> Sizing.alike(design, boxes, measure));
        return action("arrange-same-" + id, "Same " + label, 2, arranging);
    }

    private Action stack(String id, String label, String key, Stacking.Step step) {
        var arranging = new Arranging(
                false,
                (design, boxes) -> Stacking.refusal(design, boxes, step),
                (design, boxes) -> Stacking.move(design, boxes, step));
        return action("arrange-" + id, label, 1, arranging).key(key);
    }

    private Action enlarge(String id, String label, String key, Axis axis, int by) {
        var arranging = new Arranging(
                true,
                (design, boxes) -> Enlarging.refusal(design, boxes, axis, by),
                (design, boxes) -> Enlarging.by(design, boxes, axis, by));
        return action("arrange-" + id, label, 1, arranging).key(key);
    }

    private Action space(String id, String label, Axis axis, int by) {
        var arranging = new Arranging(
                false,
                (design, boxes) -> SpaceBeside.refusal(design, boxes, axis, by),
                (design, boxes) -> SpaceBeside.make(design, boxes, axis, by));
        return action("arrange-space-" + id, label, 1, arranging);
    }

    /// @param least how many boxes have to be selected
    private Action action(String id, String label, int least, Arranging arranging) {
        return Action.of(id, label, () -> arrange(arranging)).when(selected(least));
    }

    private void arrange(Arranging arranging) {
        DocumentModel document = workspace.active();
        Set<PlacementRef> boxes = document.selection().placements();
        arranging
                .refusal()
                .apply(document.design(), boxes)
                .ifPresentOrElse(
                        reason -> document.tell(message(document, arranging, reason + ".")),
                        () -> document.edit(design -> arranging.edit().apply(design, boxes)));
    }

    /// Where all of them are locked, that is what keeps them from being arranged.
    private static Message message(DocumentModel document, Arranging arranging, String sentence) {
        Set<PlacementRef> boxes = document.selection().placements();
        return !arranging.moves() || Locking.any(document.design(), boxes, false)
                ? Message.warning(sentence)
                : WayOut.unlocking(document, sentence, boxes);
    }

    private Action lock() {
        ObservableValue<Selection> selection = workspace.activeProperty().flatMap(DocumentModel::selectionProperty);
        ObservableValue<Design> design = workspace.activeProperty().flatMap(DocumentModel::designProperty);
        StringExpression label = Bindings.createStringBinding(() -> unlocks() ? "Unlock" : "Lock", selection, design);
        return Action.of("arrange-lock", "Lock", () -> {
                    Set<PlacementRef> boxes = workspace.active().selection().placements();
                    boolean unlocks = unlocks();
                    workspace.active().edit(d -> unlocks ? Locking.unlock(d, boxes) : Locking.lock(d, boxes));
                })
                .key("Shortcut+L")
                .labelled(label)
                .when(selected(1));
    }

    private boolean unlocks() {
        Set<PlacementRef> boxes = workspace.active().selection().placements();
        return !boxes.isEmpty() && !Locking.any(workspace.active().design(), boxes, false);
    }

    private BooleanExpression selected(int least) {
        return workspace.activeHas(
                DocumentModel::selectionProperty, s -> s.placements().size() >= least);
    }
}

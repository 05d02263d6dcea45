package dev.skydraft.ui.gesture;

import dev.skydraft.change.Edit;
import dev.skydraft.change.Moving;
import dev.skydraft.change.Pasting;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.edit.Gesture;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Drags boxes, or while Alt is held copies of them. Where they are released decides the containers they stand in; a
/// container that they cannot stand in sends them back and says why.
final class MoveGesture implements CanvasGesture {
    private final DocumentModel document;
    private final Board board;
    private final Pointer start;
    private final PlacementRef grabbed;
    private final Selection selected;
    private final Bounds box;
    private final Design drawn;
    private final Containers containers;
    private final Load originals;
    private final Gesture gesture;
    private @Nullable Load copies;

    /// @param boxes those that are dragged; none stands in another
    /// @param grabbed the one of them that the pointer took hold of
    MoveGesture(DocumentModel document, Board board, Pointer start, List<PlacementRef> boxes, PlacementRef grabbed) {
        this.document = document;
        this.board = board;
        this.start = start;
        this.grabbed = grabbed;
        this.selected = document.selection();
        Design drawn = document.shown().drawn().design();
        this.box = Boxes.around(drawn, boxes);
        this.containers = Containers.of(drawn, boxes);
        this.drawn = drawn;
        this.originals = Load.originals(board, document.design(), drawn, boxes);
        this.gesture = document.begin(originals.label());
    }

    /// How far the boxes are moved, where to, and what holds them there.
    private record Step(int dx, int dy, Homes homes, List<Guide> guides) {}

    @Override
    public Feedback drag(Pointer pointer) {
        Load load = load(pointer);
        Step step = step(load, pointer);
        gesture.rename(load.label());
        gesture.preview(_ -> load.moved(step.dx(), step.dy()));
        document.select(load == originals ? selected : load.selection());
        Optional<String> refusal = step.homes().refusal(gesture.before());
        return Feedback.NONE
                .withTarget(entered(step.homes()).map(c -> Boxes.containerBounds(drawn, c)))
                .withRefusal(refusal, pointer)
                .withGuides(refusal.isPresent() ? List.of() : step.guides());
    }

    /// The container under the pointer, if boxes would come to stand in it that do not stand there yet.
    private Optional<String> entered(Homes homes) {
        boolean stays = homes.of().keySet().stream()
                .allMatch(ref -> Boxes.placement(gesture.before(), ref).in().equals(homes.target()));
        return stays ? Optional.empty() : homes.target();
    }

    @Override
    public void release(Pointer pointer) {
        Load load = load(pointer);
        Step step = step(load, pointer);
        Optional<String> refusal = step.homes().refusal(gesture.before());
        if (refusal.isPresent()) {
            cancel();
            Bounds wanted = box.movedBy(step.dx(), step.dy());
            document.tell(WayOut.moving(document, refusal.get() + ".", originals.boxes(), wanted));
            return;
        }
        Selection left = load == originals ? selected : drop(step);
        if (load == originals) {
            gesture.preview(before -> Moving.drop(before, step.homes().of(), step.dx(), step.dy()));
        }
        gesture.rename(load.label());
        gesture.commit();
        document.select(left);
    }

    /// Copies anew where they are dropped, so that subnets get blocks that are free there.
    private Selection drop(Step step) {
        Edit edit = Pasting.duplicate(
                gesture.before(),
                originals.selection(),
                step.dx(),
                step.dy(),
                ref -> step.homes().of().getOrDefault(ref, step.homes().target()));
        gesture.preview(_ -> edit.design());
        return edit.selection();
    }

    @Override
    public void cancel() {
        gesture.cancel();
        document.select(selected);
    }

    private Load load(Pointer pointer) {
        if (!pointer.copy()) {
            return originals;
        }
        if (copies == null) {
            copies = Load.copies(board, gesture.before(), drawn, originals.boxes());
        }
        return copies;
    }

    private Step step(Load load, Pointer pointer) {
        boolean upright = Math.abs(pointer.x() - start.x()) < Math.abs(pointer.y() - start.y());
        Ends across = pointer.extend() && upright ? Ends.NEITHER : Ends.BOTH;
        Ends down = pointer.extend() && !upright ? Ends.NEITHER : Ends.BOTH;
        int dx = across.none() ? 0 : pointer.across(start);
        int dy = down.none() ? 0 : pointer.down(start);
        Optional<String> over = containers.at(pointer);
        Snapped snapped = load.around().in(over, pointer).from(box).snapped(box.movedBy(dx, dy), across, down);
        int x = dx + snapped.dx();
        int y = dy + snapped.dy();
        Homes homes = Homes.of(gesture.before(), containers, originals.boxes(), grabbed, pointer, x, y);
        return new Step(x, y, homes, snapped.guides());
    }
}

package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ConnectionKind;
import java.util.Optional;

/// Puts a copy of a box beside it and connects the two.
public final class Cloning {
    private Cloning() {}

    /// The copy stands in the container of the box. Where there is no room for it there, room is made.
    ///
    /// @throws IllegalArgumentException with the sentence of [Linking#refusal], if there is one
    public static Edit beside(Design design, PlacementRef box, Direction direction, ConnectionKind connection) {
        Refusal.throwIf(Linking.refusal(design, design.root().id(), box));
        Design roomy = hasRoom(design, box, direction) ? design : spaced(design, box, direction);
        Placement original = Places.find(roomy, box).orElseThrow();
        Bounds copy = free(roomy, original, direction);
        Edit cloned = Pasting.duplicate(
                roomy,
                Selection.of(box),
                copy.x() - original.bounds().x(),
                copy.y() - original.bounds().y());
        String id = cloned.selection().resources().iterator().next();
        Design connected = Connecting.connect(cloned.design(), connection, box.resource(), id)
                .design();
        return new Edit("Clone and Connect " + Wording.name(design, box.resource()), connected, cloned.selection());
    }

    private static Bounds wanted(Placement original, Direction direction) {
        Bounds box = original.bounds();
        return direction.beside(box, box.w(), box.h(), Linking.GAP);
    }

    /// The wanted place; the next free one where a locked box stood in the way of making room.
    private static Bounds free(Design design, Placement original, Direction direction) {
        return Room.free(design, original.in(), wanted(original, direction), direction);
    }

    private static boolean hasRoom(Design design, PlacementRef box, Direction direction) {
        Placement original = Places.find(design, box).orElseThrow();
        Bounds copy = wanted(original, direction);
        boolean free = Room.free(design, original.in(), copy).equals(copy);
        Optional<Bounds> inside = design.container(original)
                .map(c -> c.place().bounds())
                .map(c -> new Bounds(0, Fitting.TOP, c.w(), c.h() - Fitting.TOP));
        return free && inside.map(i -> i.contains(copy)).orElse(true);
    }

    /// Space for the copy and the gap, on that side of the box.
    private static Design spaced(Design design, PlacementRef box, Direction direction) {
        Bounds on = Places.absolute(design, box).orElseThrow();
        return switch (direction) {
            case LEFT ->
                Spacing.make(design, Axis.HORIZONTAL, on.x(), on.w() + Linking.GAP)
                        .design();
            case RIGHT ->
                Spacing.make(design, Axis.HORIZONTAL, on.right(), on.w() + Linking.GAP)
                        .design();
            case UP ->
                Spacing.make(design, Axis.VERTICAL, on.y(), on.h() + Linking.GAP)
                        .design();
            case DOWN ->
                Spacing.make(design, Axis.VERTICAL, on.bottom(), on.h() + Linking.GAP)
                        .design();
        };
    }
}

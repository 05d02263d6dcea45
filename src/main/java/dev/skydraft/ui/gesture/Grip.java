package dev.skydraft.ui.gesture;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.Optional;

/// Where the pointer takes hold of a box: anywhere on a leaf, on the title of a container, whose body is empty space.
public final class Grip {
    /// Height of a container's title.
    private static final int TITLE = 32;

    private Grip() {}

    public static boolean holds(Design design, Pointer pointer, PlacementRef box) {
        Optional<Bounds> bounds = Places.absolute(design, box);
        return !isContainer(design, box)
                || bounds.filter(b -> pointer.y() < b.y() + TITLE).isPresent();
    }

    static boolean isContainer(Design design, PlacementRef box) {
        return design.find(box.resource()).filter(r -> r.kind().container()).isPresent();
    }
}

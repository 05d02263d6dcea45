package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import java.util.Optional;
import java.util.stream.Stream;

/// Room for one more box beside those that stand in a container, or on the bare canvas.
public final class Room {
    private static final int GAP = 16;
    private static final int TITLE = 40;

    private Room() {}

    /// Room in a container for a box of that size: below the title, right of whatever is in its way. The container may
    /// have to grow for it.
    public static Bounds in(Design design, String container, int width, int height) {
        return free(design, Optional.of(container), new Bounds(GAP, TITLE, width, height));
    }

    /// The wanted bounds moved to the right until they cover no sibling.
    ///
    /// @param wanted relative to the container
    public static Bounds free(Design design, Optional<String> container, Bounds wanted) {
        return free(design, container, wanted, Direction.RIGHT);
    }

    /// The wanted bounds moved in a direction until they cover no sibling.
    ///
    /// @param wanted relative to the container
    public static Bounds free(Design design, Optional<String> container, Bounds wanted, Direction direction) {
        Bounds free = wanted;
        Optional<Bounds> inTheWay = inTheWay(design, container, free);
        while (inTheWay.isPresent()) {
            free = past(inTheWay.get(), free, direction);
            inTheWay = inTheWay(design, container, free);
        }
        return free;
    }

    private static Bounds past(Bounds inTheWay, Bounds box, Direction direction) {
        return switch (direction) {
            case LEFT -> box.at(inTheWay.x() - GAP - box.w(), box.y());
            case RIGHT -> box.at(inTheWay.right() + GAP, box.y());
            case UP -> box.at(box.x(), inTheWay.y() - GAP - box.h());
            case DOWN -> box.at(box.x(), inTheWay.bottom() + GAP);
        };
    }

    private static Optional<Bounds> inTheWay(Design design, Optional<String> container, Bounds box) {
        return siblings(design, container).filter(box::intersects).findFirst();
    }

    private static Stream<Bounds> siblings(Design design, Optional<String> container) {
        return design.resources().stream()
                .flatMap(r -> r.at().stream())
                .filter(p -> p.in().equals(container))
                .map(Placement::bounds);
    }
}

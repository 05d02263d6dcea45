package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Room for one more box beside those that stand in a container, or on the bare canvas.
public final class Room {
    static final int GAP = 16;
    private static final int TITLE = 40;

    private Room() {}

    /// Room in a container for a box of that size: in the first row below its title that has some. Where none has,
    /// right of what stands in the first, and the container has to grow for it.
    public static Bounds in(Design design, String container, int width, int height) {
        Bounds outer = design.resources().get(container).place().bounds();
        Optional<String> in = Optional.of(container);
        var padded = new Bounds(GAP, TITLE, width + GAP, height + GAP);
        return rows(design, in)
                .mapToObj(y -> free(design, in, padded.at(GAP, y)))
                .filter(room -> room.right() <= outer.w() && room.bottom() <= outer.h())
                .findFirst()
                .orElseGet(() -> free(design, in, padded))
                .sized(width, height);
    }

    /// Where rows of boxes may begin, from the top.
    private static IntStream rows(Design design, Optional<String> container) {
        IntStream below = siblings(design, container).mapToInt(box -> box.bottom() + GAP);
        return IntStream.concat(IntStream.of(TITLE), below)
                .filter(y -> y >= TITLE)
                .distinct()
                .sorted();
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

    static Stream<Bounds> siblings(Design design, Optional<String> container) {
        return design.resources().stream()
                .flatMap(r -> r.at().stream())
                .filter(p -> p.in().equals(container))
                .map(Placement::bounds);
    }
}

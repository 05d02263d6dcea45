package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The step from boxes to where copies of them stand free, all the same way: to the right, down or to any room there is
/// in their container, whichever comes first for which containers need not grow, else to the right.
///
/// @param dx to the right
/// @param dy down
record Beside(int dx, int dy) {
    static Beside of(Design design, Collection<Placement> boxes) {
        List<Beside> ways = Stream.concat(
                        Stream.of(Direction.RIGHT, Direction.DOWN).map(way -> free(design, boxes, way)),
                        anywhere(design, boxes).stream())
                .toList();
        return ways.stream().filter(way -> way.fits(design, boxes)).findFirst().orElse(ways.getFirst());
    }

    /// The design with room for the copies where containers have to grow for them.
    Design opened(Design design, Collection<Placement> boxes) {
        Design opened = design;
        for (Placement box : boxes) {
            opened = Opening.of(opened, box.in(), box.bounds().movedBy(dx, dy));
        }
        return opened;
    }

    /// To where there is room for all of them, if they stand in one container.
    private static Optional<Beside> anywhere(Design design, Collection<Placement> boxes) {
        List<Optional<String>> homes =
                boxes.stream().map(Placement::in).distinct().toList();
        return homes.size() == 1 ? homes.getFirst().map(home -> room(design, home, boxes)) : Optional.empty();
    }

    private static Beside room(Design design, String home, Collection<Placement> boxes) {
        Bounds all = boxes.stream().map(Placement::bounds).reduce(Bounds::union).orElseThrow();
        Bounds room = Room.in(design, home, all.w(), all.h());
        return new Beside(room.x() - all.x(), room.y() - all.y());
    }

    private boolean fits(Design design, Collection<Placement> boxes) {
        return boxes.stream()
                .allMatch(box -> box.in()
                        .flatMap(design::find)
                        .map(around ->
                                holds(around.place().bounds(), box.bounds().movedBy(dx, dy)))
                        .orElse(true));
    }

    private static boolean holds(Bounds around, Bounds box) {
        return new Bounds(0, 0, around.w() - Room.GAP, around.h() - Room.GAP).contains(box);
    }

    /// Past the boxes themselves, and on until no copy covers anything.
    private static Beside free(Design design, Collection<Placement> boxes, Direction way) {
        int step = span(boxes, way) + Room.GAP;
        for (int more = step; more > 0; step += more) {
            Beside tried = new Beside(way.dx() * step, way.dy() * step);
            more = boxes.stream()
                    .mapToInt(box -> inTheWay(design, box.in(), box.bounds().movedBy(tried.dx, tried.dy), way))
                    .max()
                    .orElse(0);
        }
        return new Beside(way.dx() * step, way.dy() * step);
    }

    /// How far a box has to go on to clear what is in its way.
    private static int inTheWay(Design design, Optional<String> container, Bounds box, Direction way) {
        return Room.siblings(design, container)
                .filter(box::intersects)
                .mapToInt(b -> way == Direction.RIGHT ? b.right() - box.x() : b.bottom() - box.y())
                .map(past -> past + Room.GAP)
                .max()
                .orElse(0);
    }

    /// The longest way across the boxes of one container.
    private static int span(Collection<Placement> boxes, Direction way) {
        Map<Optional<String>, Bounds> extents =
                boxes.stream().collect(Collectors.toMap(Placement::in, Placement::bounds, Bounds::union));
        return extents.values().stream()
                .mapToInt(b -> way == Direction.RIGHT ? b.w() : b.h())
                .max()
                .orElse(0);
    }
}

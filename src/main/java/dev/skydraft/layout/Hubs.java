package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Networks that several others are tied to, and that stand alone above, below or beside them: their place is the
/// middle.
final class Hubs {
    private final List<Box> boxes;
    private final List<Ties.Lifted> ties;

    private Hubs(List<Box> boxes, List<Ties.Lifted> ties) {
        this.boxes = boxes;
        this.ties = ties;
    }

    /// Moves each of them to the middle of those that it is tied to.
    static void centre(List<Box> boxes, List<Ties.Lifted> ties) {
        var hubs = new Hubs(boxes, ties);
        boxes.forEach(hubs::centre);
    }

    private void centre(Box box) {
        Set<Box> spokes = ties.stream()
                .flatMap(
                        t -> t.from() == box ? Stream.of(t.to()) : t.to() == box ? Stream.of(t.from()) : Stream.empty())
                .filter(boxes::contains)
                .collect(Collectors.toSet());
        if (spokes.size() < 2) {
            return;
        }
        Bounds around = Box.around(List.copyOf(spokes));
        List<Box> others = boxes.stream().filter(b -> b != box).toList();
        if (others.stream().allMatch(b -> b.bottom() <= box.y() || b.y() >= box.bottom())) {
            box.moveTo(Margins.down(around.x() + (around.w() - box.w()) / 2.0), box.y());
        } else if (others.stream().allMatch(b -> b.right() <= box.x() || b.x() >= box.right())) {
            box.moveTo(box.x(), Margins.down(around.y() + (around.h() - box.h()) / 2.0));
        }
    }
}

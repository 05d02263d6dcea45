package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Boxes in each other's way.
final class Crowd {
    /// What is kept free between boxes that had to make way.
    private static final int GAP = 3 * Margins.GRID;

    private Crowd() {}

    static boolean overlap(List<Bounds> places) {
        for (int i = 0; i < places.size(); i++) {
            Bounds one = places.get(i);
            if (places.subList(0, i).stream().anyMatch(one::intersects)) {
                return true;
            }
        }
        return false;
    }

    /// Moves boxes to the right or down, whichever is nearer, until they are clear of what is taken and of each other.
    static void makeWay(List<Bounds> taken, List<Box> boxes) {
        var places = new ArrayList<>(taken);
        boxes.stream()
                .sorted(Comparator.comparingInt(Box::y).thenComparingInt(Box::x))
                .forEach(box -> {
                    Optional<Bounds> inTheWay = inTheWay(places, box.bounds());
                    while (inTheWay.isPresent()) {
                        clear(box, inTheWay.get());
                        inTheWay = inTheWay(places, box.bounds());
                    }
                    places.add(box.bounds());
                });
    }

    private static Optional<Bounds> inTheWay(List<Bounds> places, Bounds box) {
        return places.stream().filter(grown(box)::intersects).findFirst();
    }

    private static Bounds grown(Bounds box) {
        return new Bounds(box.x() - GAP, box.y() - GAP, box.w() + 2 * GAP, box.h() + 2 * GAP);
    }

    private static void clear(Box box, Bounds obstacle) {
        int right = Margins.up(obstacle.right() + GAP - box.x());
        int down = Margins.up(obstacle.bottom() + GAP - box.y());
        box.moveBy(right < down ? right : 0, right < down ? 0 : down);
    }
}

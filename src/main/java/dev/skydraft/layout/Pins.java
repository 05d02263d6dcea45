package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts locked boxes back where they were on the canvas, and lets what was laid out without regard to them flow around
/// them. A container with a locked box in it stands where that box wants it.
final class Pins {
    private final Map<Box, Bounds> places = new HashMap<>();

    private Pins() {}

    static boolean holds(Box box) {
        return box.contents().stream().anyMatch(b -> b.locked() || holds(b));
    }

    /// Does so with all that stands in a box.
    ///
    /// @param origin where the box around it lies on the canvas
    static void keep(Box box, Bounds origin) {
        if (holds(box)) {
            var pins = new Pins();
            pins.settle(box);
            pins.apply(box, origin);
        }
    }

    /// Finds the place on the canvas of a box that holds locked ones, and of these.
    private void settle(Box box) {
        var pinned = new ArrayList<Box>();
        for (Box content : box.contents()) {
            if (content.locked()) {
                places.put(content, content.placeBefore());
                pinned.add(content);
            } else if (holds(content)) {
                settle(content);
                pinned.add(content);
            }
        }
        List<Bounds> taken = pinned.stream().map(this::place).toList();
        if (Crowd.overlap(taken)) {
            pinned.forEach(this::restore);
        }
        flow(box, pinned);
        places.put(box, fitted(box));
    }

    /// What two locked boxes leave no room for stays as it was.
    private void restore(Box box) {
        places.put(box, box.placeBefore());
        if (!box.locked()) {
            box.resize(box.before().w(), box.before().h());
            box.contents().forEach(this::restore);
        }
    }

    /// The others keep their places relative to the first pinned one, and make way where they cannot.
    private void flow(Box box, List<Box> pinned) {
        Bounds from = pinned.getFirst().bounds();
        Bounds to = place(pinned.getFirst());
        List<Box> others = new ArrayList<>(box.contents());
        others.removeAll(pinned);
        others.forEach(b -> b.moveBy(Margins.down(to.x() - from.x()), Margins.down(to.y() - from.y())));
        Crowd.makeWay(pinned.stream().map(this::place).toList(), others);
        others.forEach(b -> places.put(b, b.bounds()));
    }

    private Bounds fitted(Box box) {
        if (box.isCanvas()) {
            return new Bounds(0, 0, 0, 0);
        }
        Bounds content =
                box.contents().stream().map(this::place).reduce(Bounds::union).orElseThrow();
        int width = Math.max(content.w() + 2 * Margins.SIDE, Wrapping.leastWidth(box));
        return new Bounds(
                content.x() - Margins.SIDE,
                content.y() - Margins.TOP,
                Margins.up(width),
                Margins.up(Margins.TOP + content.h() + Margins.SIDE));
    }

    private Bounds place(Box box) {
        return places.getOrDefault(box, box.bounds());
    }

    private void apply(Box box, Bounds around) {
        Bounds place = place(box);
        box.set(place.movedBy(-around.x(), -around.y()));
        for (Box content : box.contents()) {
            if (places.containsKey(content)) {
                apply(content, place);
            }
        }
    }
}

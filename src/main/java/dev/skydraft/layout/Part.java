package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Lays out a part of a drawing in its place: the rest moves only where it is in the way, and the containers around
/// grow where they have to.
final class Part {
    private final Ties ties;
    private final Arrangement arrangement;
    private final Progress progress;

    Part(Ties ties, Arrangement arrangement, Progress progress) {
        this.ties = ties;
        this.arrangement = arrangement;
        this.progress = progress;
    }

    /// The contents of a container, whose corner stays.
    void contents(Box container) {
        Box around = container.around();
        boolean tall = around != null
                && Surroundings.suit(around)
                && Surroundings.of(around, ties).beside().contains(container);
        arrangement.arrange(container, tall);
        Pins.keep(
                container,
                container
                        .placeBefore()
                        .movedBy(-container.before().x(), -container.before().y()));
        settle(List.of(container));
    }

    /// Boxes that stand in one container, among themselves.
    void boxes(List<Box> boxes) {
        Bounds before = Box.around(boxes);
        Flow.arrange(boxes, ties.within(Objects.requireNonNull(boxes.getFirst().around())), false, progress);
        Rows.move(boxes, Margins.up(before.x()), Margins.up(before.y()));
        settle(boxes);
    }

    /// Lets the boxes beside the given ones make way, and so on outwards.
    private void settle(List<Box> settled) {
        Box around = settled.getFirst().around();
        if (around == null) {
            return;
        }
        Set<Box> firm = new HashSet<>(settled);
        around.contents().stream().filter(Box::locked).forEach(firm::add);
        List<Bounds> taken = around.contents().stream()
                .filter(firm::contains)
                .map(Box::bounds)
                .toList();
        List<Box> others = new ArrayList<>(around.contents());
        others.removeAll(firm);
        Crowd.makeWay(taken, others);
        if (!around.isCanvas() && Wrapping.grow(around)) {
            settle(List.of(around));
        }
    }
}

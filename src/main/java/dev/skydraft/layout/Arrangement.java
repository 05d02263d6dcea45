package dev.skydraft.layout;

import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.List;

/// Arranges the contents of containers, innermost first, so that each knows its size when it is placed itself.
final class Arrangement {
    private final Ties ties;
    private final Progress progress;
    private final int containers;
    private int done;

    /// @param containers how many there are to arrange
    Arrangement(Ties ties, Progress progress, int containers) {
        this.ties = ties;
        this.progress = progress;
        this.containers = containers;
    }

    /// Arranges everything in a box, and fits its size to it. Its corner stays.
    ///
    /// @param tall true where a column fits better than a row
    void arrange(Box box, boolean tall) {
        progress.check();
        if (box.locked()) {
            return;
        }
        if (ZoneGrid.suits(box)) {
            grid(box);
        } else if (Surroundings.suit(box)) {
            Surroundings surroundings = Surroundings.of(box, ties);
            box.contents().forEach(b -> arrange(b, surroundings.beside().contains(b)));
            surroundings.arrange(progress);
        } else {
            box.contents().forEach(b -> arrange(b, tall));
            Flow.arrange(box.contents(), ties.within(box), tall, progress);
        }
        Wrapping.fit(box);
        if (box.isContainer()) {
            done++;
            progress.at(Math.min(1, (double) done / containers));
        }
    }

    /// Subnets in the grid, the rest below it.
    private void grid(Box box) {
        List<Box> subnets = box.contents().stream()
                .filter(b -> b.has(Trait.SUBNET) && !b.locked())
                .toList();
        List<Box> others = new ArrayList<>(box.contents());
        others.removeAll(subnets);
        subnets.forEach(s -> s.contents().forEach(b -> arrange(b, false)));
        others.forEach(b -> arrange(b, false));
        ZoneGrid.arrange(box, subnets, ties, progress);
        if (!others.isEmpty()) {
            Flow.arrange(others, ties.within(box), false, progress);
            Rows.move(others, 0, Margins.up(Box.around(subnets).bottom() + Margins.BELOW));
        }
    }
}

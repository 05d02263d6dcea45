package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.List;

/// Where a user wants segments of a line to lie, vertical and horizontal in turn.
///
/// @param vertical true if the first of them is a vertical one
/// @param at the x of vertical segments and the y of horizontal ones
public record Course(boolean vertical, List<Integer> at) {
    public Course {
        at = List.copyOf(at);
    }

    /// The way along the wanted segments. Where one meets a box it starts or ends at that, else at the middle of the
    /// nearest side.
    Way way(Bounds from, Bounds to) {
        var line = new ArrayList<Double>();
        at.forEach(position -> line.add((double) position));
        boolean first = vertical;
        boolean last = vertical == (at.size() % 2 == 1);
        int kept = 0;
        if (!meets(from, first, line.getFirst())) {
            first = !first;
            line.addFirst(middle(from, first));
            kept = 1;
        }
        if (!meets(to, last, line.getLast())) {
            last = !last;
            line.addLast(middle(to, last));
        }
        boolean single = line.size() == 1;
        double start = edge(from, first, single ? middle(to, !first) : line.get(1));
        double end = edge(to, last, single ? middle(from, !last) : line.get(line.size() - 2));
        double[] positions = line.stream().mapToDouble(Double::doubleValue).toArray();
        return new Way(first, start, end, positions).keeping(kept, kept + at.size());
    }

    private static boolean meets(Bounds box, boolean vertical, double position) {
        Side side = side(vertical);
        return side.low(box) < position && position < side.high(box);
    }

    /// Where a segment lies that leaves a box in the middle of a side.
    private static double middle(Bounds box, boolean vertical) {
        return side(vertical).middle(box);
    }

    /// Where a segment along the direction leaves a box towards a coordinate.
    private static double edge(Bounds box, boolean vertical, double towards) {
        Side side = side(vertical);
        return towards < middle(box, !vertical)
                ? side.edge(box)
                : side.opposite().edge(box);
    }

    private static Side side(boolean vertical) {
        return vertical ? Side.TOP : Side.LEFT;
    }
}

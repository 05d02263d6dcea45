package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.Arrays;
import java.util.function.Consumer;

/// Collects the edges of boxes in one direction.
final class Edges implements Consumer<Bounds> {
    private final boolean vertical;
    private int[] edges = new int[32];
    private int count;

    /// @param vertical true for upper and lower edges, false for left and right ones
    Edges(boolean vertical) {
        this.vertical = vertical;
    }

    @Override
    public void accept(Bounds box) {
        if (count + 2 > edges.length) {
            edges = Arrays.copyOf(edges, 2 * count);
        }
        edges[count++] = vertical ? box.y() : box.x();
        edges[count++] = vertical ? box.bottom() : box.right();
    }

    int[] sorted() {
        int[] sorted = Arrays.copyOf(edges, count);
        Arrays.sort(sorted);
        return sorted;
    }
}

package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.BitSet;

/// Which pieces of the lines of a maze, from crossing to crossing, run through a box.
final class Obstructions {
    private final MazeLines xs;
    private final MazeLines ys;
    private final BitSet across = new BitSet();
    private final BitSet down = new BitSet();

    Obstructions(MazeLines xs, MazeLines ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /// Closes every piece that runs through the box; along its edges lines may go.
    void add(Bounds box) {
        int left = xs.firstAfter(box.x());
        int right = firstFrom(xs, box.right());
        int top = ys.firstAfter(box.y());
        int bottom = firstFrom(ys, box.bottom());
        for (int row = top; row < bottom; row++) {
            close(across, row * xs.count(), left - 1, right);
        }
        for (int column = left; column < right; column++) {
            close(down, column * ys.count(), top - 1, bottom);
        }
    }

    private static void close(BitSet pieces, int offset, int from, int to) {
        pieces.set(offset + Math.max(0, from), offset + to);
    }

    private static int firstFrom(MazeLines lines, int coordinate) {
        int at = lines.find(coordinate);
        return at >= 0 ? at : -at - 1;
    }

    /// True if the piece from a crossing to the next one on its right is free.
    boolean isFreeAcross(int column, int row) {
        return !across.get(row * xs.count() + column);
    }

    /// True if the piece from a crossing to the next one below is free.
    boolean isFreeDown(int column, int row) {
        return !down.get(column * ys.count() + row);
    }
}

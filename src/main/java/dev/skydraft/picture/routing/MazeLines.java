package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// The lines of one direction that a search walks on, sorted: in the gaps between edges, and out of the middles of the
/// two ends.
final class MazeLines {
    /// Lines run this far from an edge, or in the middle of a narrower gap.
    static final int MARGIN = 12;

    private static final int NARROWEST_GAP = 11;

    /// More lines than this would take too long; such a link is too far to be followed by eye.
    private static final int FEW = 250;

    private final double[] lines;

    private MazeLines(double[] lines) {
        this.lines = lines;
    }

    /// @param vertical true for the y of horizontal lines, as for [Side#vertical]
    static MazeLines of(Terrain terrain, Link link, Bounds area, boolean vertical) {
        var lines = DoubleStream.builder();
        int[] edges = terrain.edges(area, vertical);
        for (int i = 1; i < edges.length; i++) {
            addGap(lines, edges[i - 1], edges[i]);
        }
        Side first = vertical ? Side.TOP : Side.LEFT;
        if (edges.length > 0) {
            lines.add(edges[0] - MARGIN).add(edges[edges.length - 1] + MARGIN);
        }
        for (Bounds end : List.of(link.from(), link.to())) {
            lines.add(first.outside(end, MARGIN)).add(first.opposite().outside(end, MARGIN));
            lines.add((first.edge(end) + first.opposite().edge(end)) / 2);
        }
        return new MazeLines(lines.build().sorted().distinct().toArray());
    }

    private static void addGap(DoubleStream.Builder lines, int low, int high) {
        if (high - low > 3 * MARGIN) {
            lines.add(low + MARGIN).add(high - MARGIN);
        } else if (high - low >= NARROWEST_GAP) {
            lines.add(Math.rint((low + high) / 2.0));
        }
    }

    boolean few() {
        return lines.length <= FEW;
    }

    int count() {
        return lines.length;
    }

    double at(int line) {
        return lines[line];
    }

    int find(double coordinate) {
        return Arrays.binarySearch(lines, coordinate);
    }

    /// The first line that lies beyond the coordinate.
    int firstAfter(double coordinate) {
        int at = find(coordinate);
        return at >= 0 ? at + 1 : -at - 1;
    }
}

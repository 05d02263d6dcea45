package dev.skydraft.picture.routing;

import java.util.Arrays;

/// The gaps between edges that a line may go across in, as their middles, the one nearest to where it would best go
/// first.
final class Gaps {
    private static final int MOST = 6;

    private final double low;
    private final double high;
    private final double best;
    private final double[] nearest = new double[MOST];
    private int count;

    private Gaps(double low, double high, double best) {
        this.low = low;
        this.high = high;
        this.best = best;
    }

    /// @param sortedEdges what the gaps lie between
    /// @param low where lines may go at least, a stub away from the side they leave
    /// @param high where they may go at most
    static Gaps of(int[] sortedEdges, double low, double high, double best) {
        var gaps = new Gaps(low, high, best);
        double before = low - Candidates.STUB;
        double end = high + Candidates.STUB;
        for (int edge : sortedEdges) {
            if (edge > before && edge < end) {
                gaps.add(before, edge);
                before = edge;
            }
        }
        gaps.add(before, end);
        return gaps;
    }

    double[] nearestFirst() {
        return Arrays.copyOf(nearest, count);
    }

    private void add(double from, double to) {
        if (to - from < Candidates.STUB) {
            return;
        }
        double middle = Math.clamp(Math.rint((from + to) / 2), low, high);
        int at = Math.min(count, MOST - 1);
        if (count == MOST && distance(nearest[at]) <= distance(middle)) {
            return;
        }
        while (at > 0 && distance(nearest[at - 1]) > distance(middle)) {
            nearest[at] = nearest[at - 1];
            at--;
        }
        nearest[at] = middle;
        count = Math.min(MOST, count + 1);
    }

    private double distance(double middle) {
        return Math.abs(middle - best);
    }
}

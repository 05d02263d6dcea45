package dev.skydraft.picture.routing;

import java.util.Arrays;

/// The gaps between edges that a line may go across in, as their middles, the one nearest to where it would best go
/// first, and of those about as near the widest.
final class Gaps {
    private static final int MOST = 6;

    /// So much nearer makes up for a unit of width.
    private static final double ROOM = 0.1;

    private static final double ROOMY = 80;

    private final double low;
    private final double high;
    private final double best;
    private final double[] nearest = new double[MOST];
    private final double[] scores = new double[MOST];
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
        double score = Math.abs(middle - best) - ROOM * Math.min(ROOMY, to - from);
        int at = Math.min(count, MOST - 1);
        if (count == MOST && scores[at] <= score) {
            return;
        }
        while (at > 0 && scores[at - 1] > score) {
            nearest[at] = nearest[at - 1];
            scores[at] = scores[at - 1];
            at--;
        }
        nearest[at] = middle;
        scores[at] = score;
        count = Math.min(MOST, count + 1);
    }
}

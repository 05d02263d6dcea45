package dev.skydraft.ui.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long frames took, in milliseconds.
///
/// @param sorted from the shortest to the longest
/// @param cpu what the processors worked for each on average, all threads together: other than the time it took, this
///     hardly depends on what else the machine does
record Frames(List<Double> sorted, double cpu) {
    static Frames of(double[] milliseconds, double cpu) {
        List<Double> sorted = Arrays.stream(milliseconds).sorted().boxed().toList();
        return new Frames(sorted, sorted.isEmpty() ? 0 : cpu / sorted.size());
    }

    /// What so large a share of the frames did not exceed.
    double quantile(double share) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    double mean() {
        return sorted.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"frames\": %d, \"mean\": %.2f, \"p50\": %.2f, \"p95\": %.2f, \"max\": %.2f, \"cpu\": %.2f}",
                sorted.size(),
                mean(),
                quantile(0.5),
                quantile(0.95),
                quantile(1),
                cpu);
    }
}

package dev.skydraft.bench;

import java.util.List;
import java.util.stream.Collectors;

/// The medians as a Markdown table: a row for each task, a column for each size.
final class Markdown {
    private Markdown() {}

    static String table(List<Integer> sizes, List<Result> results) {
        String head = sizes.stream().map("%,d services"::formatted).collect(Collectors.joining(" | "));
        String rows = results.stream()
                .map(Result::task)
                .distinct()
                .map(task -> "| %s | %s |\n".formatted(task, medians(task, results)))
                .collect(Collectors.joining());
        return "| median, ms | %s |\n|---|%s\n%s".formatted(head, "---:|".repeat(sizes.size()), rows);
    }

    /// In the order measured, which is that of the sizes.
    private static String medians(String task, List<Result> results) {
        return results.stream()
                .filter(r -> r.task().equals(task))
                .map(r -> Result.millis(r.timing().median()))
                .collect(Collectors.joining(" | "));
    }
}

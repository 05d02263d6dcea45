package dev.skydraft.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was measured, as a row of the table and of the JSON file. Times are in milliseconds.
record Result(String task, int services, Timing timing) {
    static final String HEADING =
            "%-56s %9s %10s %10s %10s %7s".formatted("", "services", "median ms", "min ms", "p95 ms", "rounds");

    String row() {
        return text("%-56s %9d %10s %10s %10s %7d");
    }

    static String json(List<Result> results) {
        return """
            {
              "processors": %d,
              "java": "%s",
              "heapMiB": %d,
              "results": [
            %s
              ]
            }
            """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        results.stream().map(Result::json).collect(Collectors.joining(",\n")));
    }

    private String json() {
        return text(
                "    {\"task\": \"%s\", \"services\": %d, \"medianMs\": %s, \"minMs\": %s, \"p95Ms\": %s, \"rounds\": %d}");
    }

    private String text(String format) {
        return format.formatted(
                task, services, millis(timing.median()), millis(timing.min()), millis(timing.p95()), timing.rounds());
    }

    static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
    }
}

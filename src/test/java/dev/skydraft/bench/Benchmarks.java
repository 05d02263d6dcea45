package dev.skydraft.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures Skydraft on generated designs: `mvn -Pbench verify`. Prints what it measures as it goes, writes
/// `target/bench.json`, and ends with the table of docs/performance.md.
public final class Benchmarks {
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path RESULT = Path.of("target", "bench.json");

    private Benchmarks() {}

    /// @param args numbers of services, where others than the usual ones are wanted
    public static void main(String[] args) throws IOException {
        List<Integer> sizes = args.length == 0
                ? SIZES
                : List.of(args).stream().map(Integer::valueOf).toList();
        Files.createDirectories(FOLDER);
        var results = new ArrayList<Result>();
        System.out.println(Result.HEADING);
        for (int services : sizes) {
            for (Task task : Tasks.of(services, FOLDER)) {
                var result = new Result(task.name(), services, Timing.of(task.work()));
                System.out.println(result.row());
                results.add(result);
            }
        }
        Files.writeString(RESULT, Result.json(results));
        System.out.println();
        System.out.print(Markdown.table(sizes, results));
    }
}

package dev.skydraft.cli;

import java.nio.file.Path;
import java.util.List;

/// What the window would show, in words: printed where there is no display.
public final class Report {

    private Report() {}

    /// Says in one line why there is no window, prints the report of each design (of the TaskFlow sample when none is
    /// named) and returns the exit code.
    public static int insteadOfWindow(String obstacle, List<Path> designs) {
        System.err.println("skydraft: no window (" + obstacle + "), so here is the report");
        List<String> names = designs.isEmpty()
                ? List.of("TaskFlow")
                : designs.stream().map(Path::toString).toList();
        names.forEach(System.out::println);
        return 0;
    }
}

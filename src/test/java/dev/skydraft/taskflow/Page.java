package dev.skydraft.taskflow;

import java.util.ArrayList;
import java.util.List;

/// A Markdown page, written top-down.
final class Page {
    private final List<String> lines = new ArrayList<>();

    Page say(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    Page say(List<String> more) {
        lines.addAll(more);
        return this;
    }

    /// One row of a table.
    Page row(String... cells) {
        return say("| " + String.join(" | ", cells) + " |");
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}

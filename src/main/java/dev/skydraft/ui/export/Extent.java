package dev.skydraft.ui.export;

import dev.skydraft.design.View;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Values;

/// How much of a design is exported while a view shows a part of it: that part, or everything.
final class Extent {
    private static final String WHOLE = "whole";

    private Extent() {}

    static Choice of(View view) {
        return Choice.of("extent", "Export", "How much of the design is exported.")
                .option("view", "The view " + view.name())
                .option(WHOLE, "The whole design")
                .or("view");
    }

    static boolean isWhole(View view, Values values) {
        return values.get(of(view)).equals(WHOLE);
    }
}

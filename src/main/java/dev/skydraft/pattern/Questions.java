package dev.skydraft.pattern;

import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Text;

/// Questions that several patterns ask.
final class Questions {
    static final String SMALL = "small";
    static final String MEDIUM = "medium";
    static final String LARGE = "large";

    static final Choice LOAD = Choice.of(
                    "load", "Expected load", "Decides the sizes of tasks and database to begin with.")
            .option(SMALL, "Small: some requests a second")
            .option(MEDIUM, "Medium: tens of requests a second")
            .option(LARGE, "Large: hundreds of requests a second")
            .or(MEDIUM);

    private Questions() {}

    /// What the thing drawn is called.
    static Text name(String fallback) {
        return Text.of("name", "Name", "What the system is called.").or(fallback);
    }
}

package dev.skydraft.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// What a command line came to.
record Outcome(int exit, String out, String err) {

    static Outcome of(String... args) {
        return of(false, args);
    }

    static Outcome onTerminal(String... args) {
        return of(true, args);
    }

    private static Outcome of(boolean terminal, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Cli.run(new Console(out, err, terminal), args);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Nothing but one line on standard error.
    static Outcome refused(String sentence) {
        return new Outcome(2, "", "skydraft: " + sentence + "\n");
    }
}

package dev.skydraft.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where commands write: results to `out`, everything else to `err`, both in UTF-8 whatever the terminal says.
final class Console {
    /// What POSIX systems call output that nobody reads.
    private static final String BROKEN_PIPE = "Broken pipe";

    private final OutputStream out;
    private final PrintStream err;
    private final boolean terminal;
    private int told = -1;

    /// @param terminal whether results are shown on a terminal
    Console(OutputStream out, OutputStream err, boolean terminal) {
        this.terminal = terminal;
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /// Standard output and standard error. Not [System#out], which keeps quiet about output that nobody gets.
    static Console standard() {
        return new Console(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent());
    }

    /// True where results are shown on a terminal, which only text is fit for.
    boolean terminal() {
        return terminal;
    }

    /// Writes a result whole.
    ///
    /// @throws IOException if nobody reads it or there is no room for it
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    OutputStream out() {
        return out;
    }

    /// Says that a result cannot be written. Keeps quiet where the reader of a pipe has read enough, as `head` does:
    /// that is no news to whoever built the pipe.
    void complainOfOutput(IOException problem) {
        if (!BROKEN_PIPE.equals(problem.getMessage())) {
            complain("standard output: The result cannot be written: " + problem.getMessage());
        }
    }

    /// Tells who waits at a terminal how much of something is done, in a line that the next one replaces.
    ///
    /// @param share from 0 to 1
    void progress(double share) {
        int percent = (int) (share * 100);
        if (terminal && percent != told) {
            told = percent;
            err.print("\r%3d %%".formatted(percent));
        }
    }

    /// Takes the line of [#progress] away.
    void endProgress() {
        if (told >= 0) {
            err.print("\r     \r");
            told = -1;
        }
    }

    /// Says in one line what is wrong.
    void complain(String sentence) {
        endProgress();
        err.print("skydraft: " + sentence.strip().replaceAll("\\R", " ") + "\n");
    }
}

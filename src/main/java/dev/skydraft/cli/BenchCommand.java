package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.storage.DesignFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `skydraft --bench-canvas FILE`: not one of the commands, because it needs the window.
@Command(
        name = "skydraft",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Measures how smoothly the window shows a design, and prints the figures as JSON.")
public final class BenchCommand implements Runnable {
    private static final String OPTION = "--bench-canvas";

    private final Console console;
    private final Window window;

    @Option(names = OPTION, required = true, paramLabel = "FILE", description = "The design to measure with.")
    private Path file;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How long each kind of motion is measured; ${DEFAULT-VALUE} unless named.")
    private int seconds;

    /// The window, which the command line does not know.
    @FunctionalInterface
    public interface Window {
        /// Measures for so many seconds each and hands over the figures; or says why there is no window.
        Optional<String> bench(Design design, double seconds, Consumer<String> figures);
    }

    private BenchCommand(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    /// True if the arguments ask for this.
    public static boolean isAskedBy(String... args) {
        return Stream.of(args).anyMatch(OPTION::equals);
    }

    /// Returns the exit code.
    public static int run(Window window, String... args) {
        Console console = Console.standard();
        return Cli.execute(new CommandLine(new BenchCommand(console, window)), console, args);
    }

    @Override
    public void run() {
        window.bench(DesignFile.read(file), seconds, this::print)
                .ifPresent(obstacle -> console.complain("no window (" + obstacle + ")"));
    }

    private void print(String figures) {
        try {
            console.print(figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

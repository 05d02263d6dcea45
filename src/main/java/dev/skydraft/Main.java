package dev.skydraft;

import dev.skydraft.cli.BenchCommand;
import dev.skydraft.cli.Cli;
import dev.skydraft.cli.Report;
import dev.skydraft.ui.Launcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Starts Skydraft: the window with no arguments or with design files only, otherwise the command line. Where no window
/// can be shown, the report of what it would have opened.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// The exit code. Skydraft speaks English, so numbers are written as in English wherever it runs: style sheets and
    /// pictures, too, need points where a German system would write commas.
    static int run(String... args) {
        Locale.setDefault(Locale.ENGLISH);
        return opensWindow(args) ? window(args) : command(args);
    }

    private static int command(String... args) {
        return BenchCommand.isAskedBy(args) ? BenchCommand.run(Launcher::benchCanvas, args) : Cli.run(args);
    }

    static boolean opensWindow(String... args) {
        return Stream.of(args).allMatch(arg -> isDesignFile(arg) || isWindowOption(arg));
    }

    private static int window(String... args) {
        Optional<String> obstacle = Launcher.open(args);
        return obstacle.map(reason -> Report.insteadOfWindow(reason, designFiles(args)))
                .orElse(0);
    }

    private static List<Path> designFiles(String... args) {
        return Stream.of(args).filter(Main::isDesignFile).map(Path::of).toList();
    }

    private static boolean isDesignFile(String arg) {
        return !isWindowOption(arg) && arg.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isWindowOption(String arg) {
        return arg.startsWith("--" + Launcher.READY_FILE + "=");
    }
}

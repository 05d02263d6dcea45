package dev.skydraft.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: one subcommand per thing that a design can be asked for.
@Command(name = "skydraft", mixinStandardHelpOptions = true, description = "Draw and cost cloud architectures.")
public final class Cli {

    private Cli() {}

    /// Runs one command and returns its exit code: 0 fine, 1 errors found in the design, 2 unusable input.
    public static int run(String... args) {
        return new CommandLine(new Cli()).execute(args);
    }
}

package dev.skydraft.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: one subcommand per thing that a design can be asked for.
@Command(
        name = "skydraft",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draws cloud architectures, costs them and checks their addresses.",
        footer = {"", "With no arguments, or with design files (*.json) only, Skydraft opens its window."})
public final class Cli implements Runnable {

    /// Exit code for input that cannot be used: a wrong argument, a file that is no design.
    public static final int UNUSABLE_INPUT = 2;

    @Spec
    private CommandSpec spec;

    private Cli() {}

    /// Runs one command and returns its exit code: 0 fine, 1 errors found in the design, 2 unusable input.
    public static int run(String... args) {
        return new CommandLine(new Cli())
                .setParameterExceptionHandler((problem, _) -> sayWhatIsWrong(problem))
                .execute(args);
    }

    /// Reached when options are given but no command.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command");
    }

    private static int sayWhatIsWrong(ParameterException problem) {
        problem.getCommandLine()
                .getErr()
                .println("skydraft: " + problem.getMessage() + "; 'skydraft --help' lists the commands");
        return UNUSABLE_INPUT;
    }
}

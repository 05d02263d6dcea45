package dev.skydraft.cli;

import dev.skydraft.export.Unwritable;
import dev.skydraft.storage.FileProblem;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: one subcommand per thing that a design can be asked for.
@Command(
        name = "skydraft",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draws cloud architectures, costs them and checks their addresses.",
        footer = {
            "",
            "With no arguments, or with design files (*.json) only, Skydraft opens its window.",
            "With --bench-canvas FILE it measures how smoothly the window shows a design."
        })
public final class Cli implements Runnable {

    /// Exit code for a design in which errors were found.
    static final int ERRORS_FOUND = 1;

    /// Exit code for input that cannot be used: a wrong argument, a file that is no design or cannot be written.
    public static final int UNUSABLE_INPUT = 2;

    /// Exit code for a design that costs more than it may.
    static final int TOO_DEAR = 3;

    /// Exit code for a mistake in Skydraft itself.
    static final int FAILED = 70;

    @Spec
    private CommandSpec spec;

    private Cli() {}

    /// Runs one command and returns its exit code: 0 fine, 1 errors found in the design, 2 unusable input, 3 dearer
    /// than allowed.
    public static int run(String... args) {
        return run(Console.standard(), args);
    }

    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Cli())
                .addSubcommand(new EstimateCommand(console).line())
                .addSubcommand(new UsageCommand(console).line())
                .addSubcommand(new CompareCommand(console).line())
                .addSubcommand(CurveCommand.line(console))
                .addSubcommand(DiffCommand.line(console))
                .addSubcommand(CloudsCommand.line(console))
                .addSubcommand(new CheckCommand(console).line())
                .addSubcommand(new SavingsCommand(console).line())
                .addSubcommand(ExportCommand.line(console))
                .addSubcommand(new GenerateCommand())
                .addSubcommand(PricesCommand.line(console));
        return execute(line, console, args);
    }

    /// Runs the command that the arguments name; what goes wrong is told in one line.
    static int execute(CommandLine line, Console console, String... args) {
        var out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
        line.setOut(out)
                .setParameterExceptionHandler((problem, _) -> refuse(console, problem))
                .setExecutionExceptionHandler((problem, _, _) -> fail(console, problem));
        Arguments.readBy(line);
        return line.execute(args);
    }

    /// Reached when options are given but no command.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command");
    }

    private static int refuse(Console console, ParameterException problem) {
        console.complain(sentence(problem) + "; '"
                + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help' tells what there is");
        return UNUSABLE_INPUT;
    }

    private static String sentence(ParameterException problem) {
        return problem instanceof UnmatchedArgumentException surplus && !surplus.isUnknownOption()
                ? surplus(surplus.getUnmatched().getFirst(), surplus.getCommandLine())
                : Objects.toString(problem.getMessage());
    }

    private static String surplus(String argument, CommandLine line) {
        String commands = String.join(", ", line.getSubcommands().keySet());
        return commands.isEmpty()
                ? "\"%s\" is one argument too many".formatted(argument)
                : "There is no command \"%s\", expected one of %s".formatted(argument, commands);
    }

    private static int fail(Console console, Exception problem) {
        switch (problem) {
            case FileProblem file -> console.complain(file.getMessage());
            case Unwritable refusal -> console.complain(refusal.getMessage());
            case IOException e -> console.complainOfOutput(e);
            default -> {
                console.complain("This is a mistake in Skydraft itself, please report it: " + problem);
                return FAILED;
            }
        }
        return UNUSABLE_INPUT;
    }
}

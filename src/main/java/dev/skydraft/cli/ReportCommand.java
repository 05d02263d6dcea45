package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that says something about environments of one design, at the prices that hold for it, in one of several
/// formats.
///
/// @param <F> a format
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class ReportCommand<F> implements Callable<Integer> {
    private final Console console;
    private final Formats<F> formats;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentsOption environments;

    @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
    ReportCommand(Console console, Formats<F> formats) {
        this.console = console;
        this.formats = formats;
    }

    final CommandLine line() {
        var line = new CommandLine(this);
        formats.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public final Integer call() throws IOException {
        F format = formats.chosen(spec);
        Design opened = design.open(console);
        List<String> wanted = environments.of(opened, design.file());
        return print(console, format, new Subject(opened, wanted, design.estimator()));
    }

    /// What a report is about.
    ///
    /// @param environments ids, in the order wanted
    /// @param estimator at the prices that hold for the design
    record Subject(Design design, List<String> environments, Estimator estimator) {}

    /// Prints the report and returns the exit code.
    ///
    /// @throws CommandLine.ParameterException if the options do not go together
    abstract int print(Console console, F format, Subject subject) throws IOException;

    /// A mistake in the arguments.
    final CommandLine.ParameterException mistake(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}

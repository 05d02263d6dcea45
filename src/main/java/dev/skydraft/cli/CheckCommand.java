package dev.skydraft.cli;

import dev.skydraft.check.Severity;
import dev.skydraft.design.Design;
import dev.skydraft.export.report.Findings;
import dev.skydraft.export.report.FindingsFormat;
import dev.skydraft.storage.OwnPrices;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `skydraft check`
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what is wrong with a design, and where. Exits with 1 if there are errors.")
final class CheckCommand implements Callable<Integer> {
    private static final Formats<FindingsFormat> FORMATS = new Formats<>(FindingsFormat.ALL, FindingsFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentsOption environments;

    private CheckCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new CheckCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        FindingsFormat chosen = FORMATS.chosen(spec);
        Design opened = design.open(console);
        Findings findings = Findings.of(opened, environments.of(opened, design.file()), OwnPrices.book(design.file()));
        console.print(chosen.text(findings));
        return findings.count(Severity.ERROR) == 0 ? 0 : Cli.ERRORS_FOUND;
    }
}

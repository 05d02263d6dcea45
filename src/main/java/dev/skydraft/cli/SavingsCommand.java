package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.export.report.SavingsFormat;
import dev.skydraft.export.report.SavingsReport;
import dev.skydraft.storage.OwnPrices;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `skydraft savings`
@Command(
        name = "savings",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what would make a design cheaper, and by how much a month.")
final class SavingsCommand implements Callable<Integer> {
    private static final Formats<SavingsFormat> FORMATS = new Formats<>(SavingsFormat.ALL, SavingsFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentsOption environments;

    private SavingsCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new SavingsCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        SavingsFormat chosen = FORMATS.chosen(spec);
        Design opened = design.open(console);
        List<String> wanted = environments.of(opened, design.file());
        console.print(chosen.text(SavingsReport.of(opened, wanted, OwnPrices.book(design.file()))));
        return 0;
    }
}

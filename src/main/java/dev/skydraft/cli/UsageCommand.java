package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.export.report.Usage;
import dev.skydraft.export.report.UsageFormat;
import dev.skydraft.storage.OwnPrices;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `skydraft usage`
@Command(
        name = "usage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the figures that a bill depends on, those first that decide most of it.")
final class UsageCommand implements Callable<Integer> {
    private static final Formats<UsageFormat> FORMATS = new Formats<>(UsageFormat.ALL, UsageFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentsOption environments;

    private UsageCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new UsageCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        UsageFormat chosen = FORMATS.chosen(spec);
        Design opened = design.open(console);
        console.print(
                chosen.text(Usage.of(opened, environments.of(opened, design.file()), OwnPrices.book(design.file()))));
        return 0;
    }
}

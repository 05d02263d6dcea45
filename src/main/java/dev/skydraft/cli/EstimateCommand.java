package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.export.report.CostFormat;
import dev.skydraft.export.report.Costs;
import dev.skydraft.storage.OwnPrices;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `skydraft estimate`
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what a design costs a month, line by line.")
final class EstimateCommand implements Callable<Integer> {
    private static final Formats<CostFormat> FORMATS = new Formats<>(CostFormat.ALL, CostFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentsOption environments;

    private EstimateCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new EstimateCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        CostFormat chosen = FORMATS.chosen(spec);
        Design opened = design.open(console);
        console.print(
                chosen.text(Costs.of(opened, environments.of(opened, design.file()), OwnPrices.book(design.file()))));
        return 0;
    }
}

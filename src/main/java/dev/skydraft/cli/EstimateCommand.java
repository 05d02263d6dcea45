package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.export.report.CostFormat;
import dev.skydraft.export.report.Costs;
import dev.skydraft.export.report.SplitFormat;
import dev.skydraft.storage.OwnPrices;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--by",
            paramLabel = "TAG",
            description = "Split by what tags say, such as owner for owner:web, in place of lines.")
    private Optional<String> by = Optional.empty();

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
        Costs costs = Costs.of(opened, environments.of(opened, design.file()), OwnPrices.book(design.file()));
        console.print(by.map(key -> split(chosen).text(costs, key)).orElseGet(() -> chosen.text(costs)));
        return 0;
    }

    private static SplitFormat split(CostFormat chosen) {
        return SplitFormat.ALL.stream()
                .filter(format -> format.id().equals(chosen.id()))
                .findFirst()
                .orElseThrow();
    }
}

package dev.skydraft.cli;

import dev.skydraft.bill.Comparison;
import dev.skydraft.design.Design;
import dev.skydraft.export.report.CompareFormat;
import dev.skydraft.export.report.Costs;
import dev.skydraft.storage.OwnPrices;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `skydraft compare`
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says by what environments of a design differ in cost, line by line; the first is the base.")
final class CompareCommand implements Callable<Integer> {
    private static final Formats<CompareFormat> FORMATS = new Formats<>(CompareFormat.ALL, CompareFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentsOption environments;

    private CompareCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new CompareCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        CompareFormat chosen = FORMATS.chosen(spec);
        Design opened = design.open(console);
        List<String> compared = environments.of(opened, design.file());
        if (compared.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is one environment to compare, \"%s\", expected two or more".formatted(compared.getFirst()));
        }
        Costs costs = Costs.of(opened, compared, OwnPrices.book(design.file()));
        console.print(chosen.text(opened.name(), comparison(costs)));
        return 0;
    }

    private static Comparison comparison(Costs costs) {
        return Comparison.of(costs.estimates().stream()
                .map(e -> new Comparison.Side(e.deployment().environment().id(), e))
                .toList());
    }
}

package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.export.report.CostFormat;
import dev.skydraft.export.report.Costs;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
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
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentsOption environments;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            completionCandidates = Ids.class,
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless named.")
    private String format;

    EstimateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CostFormat chosen = Formats.find(spec, CostFormat.ALL, CostFormat::id, format);
        Design opened = design.open(console);
        console.print(chosen.text(Costs.of(opened, environments.of(opened, design.file()))));
        return 0;
    }

    private static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CostFormat.ALL.stream().map(CostFormat::id).iterator();
        }
    }
}

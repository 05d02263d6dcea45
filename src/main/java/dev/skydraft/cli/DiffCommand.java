package dev.skydraft.cli;

import dev.skydraft.bill.DesignDiff;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.design.Design;
import dev.skydraft.export.report.DiffFormat;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.OwnPrices;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `skydraft diff`
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what differs between two versions of a design, and what that does to its bills.")
final class DiffCommand implements Callable<Integer> {
    private static final Formats<DiffFormat> FORMATS = new Formats<>(DiffFormat.ALL, DiffFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The design as it was.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The design as it is.")
    private Path after;

    @Option(
            names = "--env",
            paramLabel = "NAME",
            description = "An environment; may be repeated. All but what-ifs unless named.")
    private List<String> named = List.of();

    @Option(
            names = "--fail-above",
            paramLabel = "AMOUNT",
            description =
                    "USD a month; exits with " + Cli.TOO_DEAR + " where an environment costs more than that more.")
    private Optional<BigDecimal> limit = Optional.empty();

    private DiffCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new DiffCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        DiffFormat chosen = FORMATS.chosen(spec);
        Design old = DesignFile.read(before);
        Design now = DesignFile.read(after);
        // Both at the prices that hold for the newer one, so that only the design makes a difference.
        var estimator = new Estimator(OwnPrices.book(Optional.of(after)));
        DesignDiff diff = DesignDiff.of(
                old, now, environments(old, now), (design, id) -> estimator.estimate(Traffic.seen(design, id)));
        console.print(chosen.text(diff));
        return outcome(diff);
    }

    private List<String> environments(Design old, Design now) {
        List<String> there = Stream.concat(now.environmentIds().stream(), old.environmentIds().stream())
                .distinct()
                .toList();
        for (String name : named) {
            if (!there.contains(name)) {
                throw new FileProblem(
                        after.toString(),
                        "There is no environment \"%s\", expected one of %s".formatted(name, String.join(", ", there)));
            }
        }
        return named.isEmpty()
                ? there.stream()
                        .filter(id -> !isWhatIf(now, id) && !isWhatIf(old, id))
                        .toList()
                : named.stream().distinct().toList();
    }

    private static boolean isWhatIf(Design design, String environment) {
        return design.findEnvironment(environment).isPresent() && WhatIfs.is(design, environment);
    }

    private int outcome(DesignDiff diff) {
        if (limit.isEmpty() || diff.increase().compareTo(limit.get()) <= 0) {
            return 0;
        }
        console.complain("%s more a month is above the limit of %s"
                .formatted(Money.dollars(diff.increase()), Money.dollars(limit.get())));
        return Cli.TOO_DEAR;
    }
}

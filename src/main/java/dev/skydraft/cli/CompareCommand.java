package dev.skydraft.cli;

import dev.skydraft.bill.Comparison;
import dev.skydraft.export.report.CompareFormat;
import dev.skydraft.export.report.Costs;
import java.io.IOException;
import picocli.CommandLine.Command;

/// `skydraft compare`
@Command(
        name = "compare",
        description = "Says by what environments of a design differ in cost, line by line; the first is the base.")
final class CompareCommand extends ReportCommand<CompareFormat> {

    CompareCommand(Console console) {
        super(console, new Formats<>(CompareFormat.ALL, CompareFormat::id));
    }

    @Override
    int print(Console console, CompareFormat format, Subject subject) throws IOException {
        if (subject.environments().size() < 2) {
            throw mistake("there is one environment to compare, \"%s\", expected two or more"
                    .formatted(subject.environments().getFirst()));
        }
        Costs costs = Costs.of(subject.design(), subject.environments(), subject.estimator());
        console.print(format.text(costs.design(), comparison(costs)));
        return 0;
    }

    private static Comparison comparison(Costs costs) {
        return Comparison.of(costs.estimates().stream()
                .map(e -> new Comparison.Side(e.deployment().environment().id(), e))
                .toList());
    }
}

package dev.skydraft.cli;

import dev.skydraft.bill.TagSplit;
import dev.skydraft.export.report.CostFormat;
import dev.skydraft.export.report.Costs;
import dev.skydraft.export.report.SplitFormat;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `skydraft estimate`
@Command(name = "estimate", description = "Says what a design costs a month, line by line.")
final class EstimateCommand extends ReportCommand<CostFormat> {
    @Option(
            names = "--by",
            paramLabel = "TAG",
            description = "Split by what tags say, such as owner for owner:web, in place of lines.")
    private Optional<String> by = Optional.empty();

    EstimateCommand(Console console) {
        super(console, new Formats<>(CostFormat.ALL, CostFormat::id));
    }

    @Override
    int print(Console console, CostFormat format, Subject subject) throws IOException {
        Costs costs = Costs.of(subject.design(), subject.environments(), subject.estimator());
        if (by.filter(String::isBlank).isPresent()) {
            throw mistake("--by is empty, expected what stands before the colon of tags, such as owner for owner:web");
        }
        by.filter(key -> !TagSplit.keys(subject.design()).contains(key))
                .ifPresent(key -> complain(console, subject, key));
        console.print(by.map(key -> split(format).text(costs, key)).orElseGet(() -> format.text(costs)));
        return 0;
    }

    /// No mistake, since a design may be tagged later, but hardly what was meant.
    private static void complain(Console console, Subject subject, String key) {
        var keys = TagSplit.keys(subject.design());
        console.complain("No tag of %s begins with \"%s:\"%s"
                .formatted(
                        subject.design().name(),
                        key,
                        keys.isEmpty() ? "" : ", expected one of " + String.join(", ", keys)));
    }

    private static SplitFormat split(CostFormat chosen) {
        return SplitFormat.ALL.stream()
                .filter(format -> format.id().equals(chosen.id()))
                .findFirst()
                .orElseThrow();
    }
}

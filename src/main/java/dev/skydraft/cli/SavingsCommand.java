package dev.skydraft.cli;

import dev.skydraft.export.report.SavingsFormat;
import dev.skydraft.export.report.SavingsReport;
import java.io.IOException;
import picocli.CommandLine.Command;

/// `skydraft savings`
@Command(name = "savings", description = "Says what would make a design cheaper, and by how much a month.")
final class SavingsCommand extends ReportCommand<SavingsFormat> {

    SavingsCommand(Console console) {
        super(console, new Formats<>(SavingsFormat.ALL, SavingsFormat::id));
    }

    @Override
    int print(Console console, SavingsFormat format, Subject subject) throws IOException {
        console.print(format.text(SavingsReport.of(subject.design(), subject.environments(), subject.estimator())));
        return 0;
    }
}

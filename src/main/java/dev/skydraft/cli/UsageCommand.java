package dev.skydraft.cli;

import dev.skydraft.export.report.Usage;
import dev.skydraft.export.report.UsageFormat;
import java.io.IOException;
import picocli.CommandLine.Command;

/// `skydraft usage`
@Command(name = "usage", description = "Lists the figures that a bill depends on, those first that decide most of it.")
final class UsageCommand extends ReportCommand<UsageFormat> {

    UsageCommand(Console console) {
        super(console, new Formats<>(UsageFormat.ALL, UsageFormat::id));
    }

    @Override
    int print(Console console, UsageFormat format, Subject subject) throws IOException {
        console.print(format.text(Usage.of(subject.design(), subject.environments(), subject.estimator())));
        return 0;
    }
}

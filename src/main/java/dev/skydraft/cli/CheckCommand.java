package dev.skydraft.cli;

import dev.skydraft.check.Severity;
import dev.skydraft.export.report.Findings;
import dev.skydraft.export.report.FindingsFormat;
import java.io.IOException;
import picocli.CommandLine.Command;

/// `skydraft check`
@Command(name = "check", description = "Says what is wrong with a design, and where. Exits with 1 if there are errors.")
final class CheckCommand extends ReportCommand<FindingsFormat> {

    CheckCommand(Console console) {
        super(console, new Formats<>(FindingsFormat.ALL, FindingsFormat::id));
    }

    @Override
    int print(Console console, FindingsFormat format, Subject subject) throws IOException {
        Findings findings = Findings.of(subject.design(), subject.environments(), subject.estimator());
        console.print(format.text(findings));
        return findings.count(Severity.ERROR) == 0 ? 0 : Cli.ERRORS_FOUND;
    }
}

package dev.skydraft.cli;

import dev.skydraft.check.Severity;
import dev.skydraft.design.Design;
import dev.skydraft.export.report.Findings;
import dev.skydraft.export.report.FindingsFormat;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `skydraft check`
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what is wrong with a design, and where. Exits with 1 if there are errors.")
final class CheckCommand implements Callable<Integer> {
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
            defaultValue = "text",
            completionCandidates = Ids.class,
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless named.")
    private String format;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FindingsFormat chosen = Formats.find(spec, FindingsFormat.ALL, FindingsFormat::id, format);
        Design opened = design.open(console);
        Findings findings = Findings.of(opened, environments.of(opened, design.file()));
        console.print(chosen.text(findings));
        return findings.count(Severity.ERROR) == 0 ? 0 : Cli.ERRORS_FOUND;
    }

    private static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FindingsFormat.ALL.stream().map(FindingsFormat::id).iterator();
        }
    }
}

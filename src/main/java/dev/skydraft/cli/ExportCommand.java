package dev.skydraft.cli;

import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.export.JsonExporter;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Values;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `skydraft export`
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes a design in another format.")
final class ExportCommand implements Callable<Integer> {
    private static final Formats<Exporter> FORMATS = new Formats<>(Exporters.ALL, Exporter::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Option(names = "--env", paramLabel = "NAME", description = "The environment to show; the first unless named.")
    private Optional<String> environment = Optional.empty();

    @Option(names = "--view", paramLabel = "NAME", description = "The view to draw; the whole design unless named.")
    private Optional<String> view = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write; standard output unless named.")
    private Optional<Path> output = Optional.empty();

    private ExportCommand(Console console) {
        this.console = console;
    }

    /// The command with a flag for each option of each format.
    static CommandLine line(Console console) {
        var line = new CommandLine(new ExportCommand(console));
        FORMATS.requireIn(line.getCommandSpec());
        ExportFlags.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        Exporter exporter = FORMATS.chosen(spec);
        Request request = request(exporter);
        if (output.isPresent()) {
            keepDesign(exporter, output.get());
            SafeFile.write(output.get(), out -> exporter.write(request, out));
        } else {
            keepTerminal(exporter);
            exporter.write(request, console.out());
            console.out().flush();
        }
        return 0;
    }

    /// Bytes that are no text would upset a terminal; a file or another program takes them.
    private void keepTerminal(Exporter exporter) {
        if (console.terminal() && !exporter.text()) {
            throw new ParameterException(
                    spec.commandLine(), exporter.id() + " is no text: name a file with --output, or redirect");
        }
    }

    private Request request(Exporter exporter) {
        Values options = ExportFlags.values(spec, exporter);
        Design opened = exporter instanceof JsonExporter ? design.openToRewrite() : design.open(console);
        environment.ifPresent(name -> EnvironmentsOption.require(opened, design.file(), name));
        Optional<View> shown = view.map(name -> view(opened, exporter, name));
        Request request = Request.of(opened, environment.stream().toArray(String[]::new))
                .with(options)
                .at(design::estimator);
        return shown.map(request::in).orElse(request);
    }

    /// The view with that id, else the one with that name.
    private View view(Design opened, Exporter exporter, String name) {
        if (!exporter.draws()) {
            throw new ParameterException(spec.commandLine(), "--view does not belong to " + exporter.id());
        }
        return opened.view(name)
                .or(() -> opened.views().stream()
                        .filter(v -> v.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> new FileProblem(
                        design.file().toString(),
                        "There is no view \"%s\", expected one of %s"
                                .formatted(
                                        name,
                                        Wording.list(opened.tabs().stream()
                                                .map(View::name)
                                                .toList()))));
    }

    /// Only a design file may take the place of the design.
    private void keepDesign(Exporter exporter, Path target) throws IOException {
        boolean same = Files.exists(target) && Files.isSameFile(target, design.file());
        if (same && !(exporter instanceof JsonExporter)) {
            throw new ParameterException(
                    spec.commandLine(), "--output names the design itself, expected another file for " + exporter.id());
        }
    }
}

package dev.skydraft.cli;

import dev.skydraft.bill.cloud.Clouds;
import dev.skydraft.design.Design;
import dev.skydraft.export.report.CloudsFormat;
import dev.skydraft.kind.Provider;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `skydraft clouds`
@Command(
        name = "clouds",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Says what an environment would cost on AWS, Google Cloud and Azure, side by side.",
            "It prices the same drawing; it does not say that the drawing deploys elsewhere unchanged."
        })
final class CloudsCommand implements Callable<Integer> {
    private static final Formats<CloudsFormat> FORMATS = new Formats<>(CloudsFormat.ALL, CloudsFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentOption environment;

    @Option(
            names = "--region",
            paramLabel = "PROVIDER=REGION",
            description = "Another region of aws, gcp or azure than the usual one: gcp=europe-west1; may be repeated.")
    private List<String> regions = List.of();

    private CloudsCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new CloudsCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        CloudsFormat chosen = FORMATS.chosen(spec);
        Map<Provider, String> wanted = wanted();
        Design opened = design.open(console);
        String named = environment.of(opened, design.file());
        console.print(chosen.text(opened.name(), Clouds.of(opened, named, wanted, design.estimator())));
        return 0;
    }

    private Map<Provider, String> wanted() {
        var wanted = new EnumMap<Provider, String>(Provider.class);
        for (String text : regions) {
            int equals = text.indexOf('=');
            String region = text.substring(equals + 1).strip();
            Provider provider = Provider.find(
                            text.substring(0, Math.max(equals, 0)).strip())
                    .filter(_ -> !region.isEmpty())
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "--region is \"%s\", expected aws, gcp or azure and a region, such as gcp=us-central1"
                                    .formatted(text)));
            wanted.put(provider, region);
        }
        return wanted;
    }
}

package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.SafeFile;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `skydraft generate`
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes up a design of any size, to measure with. The same size and seed give the same file.")
final class GenerateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--services", required = true, paramLabel = "N", description = "How many services it has.")
    private int services;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another seed gives another design; ${DEFAULT-VALUE} unless named.")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write.")
    private Path output;

    @Override
    public void run() {
        byte[] bytes = DesignFile.write(design());
        SafeFile.write(output, out -> out.write(bytes));
    }

    private Design design() {
        try {
            return SyntheticDesign.of(services, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--services: " + e.getMessage(), e);
        }
    }
}

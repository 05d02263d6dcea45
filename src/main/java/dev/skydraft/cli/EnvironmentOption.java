package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.storage.FileProblem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The one environment that a command looks at.
final class EnvironmentOption {
    @Option(names = "--env", paramLabel = "NAME", description = "The environment; the first unless named.")
    private @Nullable String named;

    /// Its id.
    ///
    /// @param file that the design was read from
    /// @throws FileProblem if it has no such environment
    String of(Design design, Path file) {
        String id = named == null ? design.root().id() : named;
        EnvironmentsOption.require(design, file, id);
        return id;
    }
}

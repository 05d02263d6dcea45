package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.storage.FileProblem;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/// The environments that a command looks at.
final class EnvironmentsOption {
    @Option(names = "--env", paramLabel = "NAME", description = "An environment; may be repeated. All unless named.")
    private List<String> named = List.of();

    /// Ids, each once.
    ///
    /// @param file that the design was read from
    /// @throws FileProblem if it has no such environment
    List<String> of(Design design, Path file) {
        named.forEach(name -> require(design, file, name));
        return named.isEmpty()
                ? design.environmentIds()
                : named.stream().distinct().toList();
    }

    static void require(Design design, Path file, String name) {
        try {
            design.environment(name);
        } catch (InvalidDesign e) {
            throw new FileProblem(file.toString(), e.getMessage());
        }
    }
}

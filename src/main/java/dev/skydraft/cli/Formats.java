package dev.skydraft.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Finds what `--format` names.
final class Formats {
    private Formats() {}

    /// @throws ParameterException if nothing is called that
    static <T> T find(CommandSpec spec, List<T> all, Function<T, String> id, String wanted) {
        return all.stream()
                .filter(format -> id.apply(format).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--format is \"%s\", expected one of %s"
                                .formatted(
                                        wanted,
                                        String.join(", ", all.stream().map(id).toList()))));
    }
}

package dev.skydraft.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The formats that a command can write, one of which its option `--format` names.
record Formats<T>(List<T> all, Function<T, String> id) {
    private static final String OPTION = "--format";

    /// Adds the option. It need not be given: the first format stands for it then.
    void addTo(CommandSpec spec) {
        spec.addOption(option().defaultValue(ids().getFirst())
                .description("${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless named.")
                .build());
    }

    /// Adds the option, which must be given.
    void requireIn(CommandSpec spec) {
        spec.addOption(
                option().required(true).description("${COMPLETION-CANDIDATES}").build());
    }

    private OptionSpec.Builder option() {
        return OptionSpec.builder(OPTION)
                .type(String.class)
                .paramLabel("FORMAT")
                .completionCandidates(ids());
    }

    private List<String> ids() {
        return all.stream().map(id).toList();
    }

    /// The format that is named.
    ///
    /// @throws ParameterException if nothing is called that
    T chosen(CommandSpec spec) {
        String wanted = spec.commandLine().getParseResult().matchedOptionValue(OPTION, ids().getFirst());
        return all.stream()
                .filter(format -> id.apply(format).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "%s is \"%s\", expected one of %s".formatted(OPTION, wanted, String.join(", ", ids()))));
    }
}

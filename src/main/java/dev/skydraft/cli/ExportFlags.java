package dev.skydraft.cli;

import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The flags of `skydraft export`, made from what each exporter lets one choose: `--width` for the property `width`.
final class ExportFlags {
    private ExportFlags() {}

    /// Formats that share a flag share its description, that of the first.
    static void addTo(CommandSpec spec) {
        Exporters.ALL.stream()
                .flatMap(exporter -> exporter.options().stream())
                .filter(property -> spec.findOption(flag(property)) == null)
                .forEach(property -> spec.addOption(option(property)));
    }

    private static OptionSpec option(Property<?> property) {
        String flag = flag(property);
        String formats = Exporters.ALL.stream()
                .filter(e -> e.options().stream().anyMatch(p -> flag(p).equals(flag)))
                .map(Exporter::id)
                .collect(Collectors.joining(", "));
        OptionSpec.Builder option = OptionSpec.builder(flag)
                .type(String.class)
                .paramLabel(property.id().toUpperCase(Locale.ROOT))
                .description(property.help() + " For " + formats + ".");
        return (property instanceof Flag ? option.arity("0..1").fallbackValue("yes") : option.arity("1")).build();
    }

    /// What was chosen for a format.
    ///
    /// @throws ParameterException if a value is not allowed, or a flag belongs to other formats
    static Values values(CommandSpec spec, Exporter exporter) {
        Values values = Values.NONE;
        Map<String, String> given = given(spec);
        for (Property<?> property : exporter.options()) {
            Optional<String> text = Optional.ofNullable(given.remove(flag(property)));
            values = text.isPresent() ? with(spec, values, property, text.get()) : values;
        }
        if (!given.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s does not belong to %s".formatted(String.join(", ", given.keySet()), exporter.id()));
        }
        return values;
    }

    private static Map<String, String> given(CommandSpec spec) {
        var given = new LinkedHashMap<String, String>();
        for (Exporter exporter : Exporters.ALL) {
            for (Property<?> property : exporter.options()) {
                String text = spec.commandLine().getParseResult().matchedOptionValue(flag(property), "");
                if (!text.isEmpty()) {
                    given.put(flag(property), text);
                }
            }
        }
        return given;
    }

    private static <T> Values with(CommandSpec spec, Values values, Property<T> property, String text) {
        try {
            T value = property.parse(text);
            property.problem(value).ifPresent(sentence -> {
                throw new IllegalArgumentException(sentence);
            });
            return values.with(property, value);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), flag(property) + ": " + e.getMessage(), e);
        }
    }

    /// `--line-width` for the property `lineWidth`.
    private static String flag(Property<?> property) {
        return "--" + property.id().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

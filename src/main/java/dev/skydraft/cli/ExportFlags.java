package dev.skydraft.cli;

import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
                .description(described(property) + " For " + formats + ".");
        return (property instanceof Flag ? option.arity("0..1").fallbackValue("yes") : option.arity("1")).build();
    }

    /// "Columns that a line may take: 40 to 400; 120 unless named."
    private static <T> String described(Property<T> property) {
        String help = property.help().replaceFirst("\\.$", "");
        String fallback = property.initial()
                .map(value -> "; " + property.format(value) + " unless named")
                .orElse("");
        return (help + allowed(property) + fallback).replace("%", "%%") + ".";
    }

    private static String allowed(Property<?> property) {
        return switch (property) {
            case Choice choice ->
                choice.options().stream()
                        .map(option -> "%s (%s)".formatted(option.id(), option.label()))
                        .collect(Collectors.joining(", ", ": ", ""));
            case Flag _ -> ": yes, no";
            case Whole whole -> ": %d to %d".formatted(whole.min(), whole.max());
            case Amount _, Text _, Lines _, Cidr _, Size _ -> "";
        };
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
                String flag = flag(property);
                ParseResult parsed = spec.commandLine().getParseResult();
                if (parsed.hasMatchedOption(flag)) {
                    given.put(flag, parsed.matchedOptionValue(flag, ""));
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

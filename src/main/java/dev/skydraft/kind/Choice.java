package dev.skydraft.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One of a few named options. The value is the option's id.
public record Choice(
        String id,
        String label,
        String help,
        List<Option> options,
        @Nullable String fallback) implements Property<String> {

    /// One option: its id in files, and the label on screen.
    public record Option(String id, String label) {}

    public static Choice of(String id, String label, String help) {
        return new Choice(id, label, help, List.of(), null);
    }

    public Choice option(String optionId, String optionLabel) {
        var more = new java.util.ArrayList<>(options);
        more.add(new Option(optionId, optionLabel));
        return new Choice(id, label, help, List.copyOf(more), fallback);
    }

    public Choice or(String fallback) {
        return new Choice(id, label, help, options, fallback);
    }

    /// The label of an option, or the id itself if there is no such option.
    public String labelOf(String optionId) {
        return options.stream()
                .filter(o -> o.id().equals(optionId))
                .map(Option::label)
                .findFirst()
                .orElse(optionId);
    }

    @Override
    public Optional<String> initial() {
        return Optional.ofNullable(fallback);
    }

    @Override
    public String parse(String text) {
        return options.stream()
                .filter(o -> o.id().equals(text.strip()) || o.label().equals(text.strip()))
                .map(Option::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(expected(text.strip())));
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    public Optional<String> problem(String value) {
        return options.stream().anyMatch(o -> o.id().equals(value)) ? Optional.empty() : Optional.of(expected(value));
    }

    private String expected(String text) {
        String ids = options.stream().map(Option::id).collect(Collectors.joining(", "));
        return "%s is \"%s\", expected one of %s".formatted(label, text, ids);
    }

    @Override
    public Optional<String> cast(Object value) {
        return value instanceof String s ? Optional.of(s) : Optional.empty();
    }
}

package dev.skydraft.kind;

import java.util.List;
import java.util.Optional;

/// A list of short texts, one a line: ports, environment names, alarms. Unset means none.
public record Lines(String id, String label, String help) implements Property<List<String>> {

    public static Lines of(String id, String label, String help) {
        return new Lines(id, label, help);
    }

    @Override
    public Optional<List<String>> initial() {
        return Optional.of(List.of());
    }

    @Override
    public List<String> parse(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    @Override
    public String format(List<String> value) {
        return String.join("\n", value);
    }

    @Override
    public Optional<String> problem(List<String> value) {
        return Optional.empty();
    }

    @Override
    public List<String> canonical(List<String> value) {
        return List.copyOf(value);
    }

    @Override
    public Optional<List<String>> cast(Object value) {
        return value instanceof List<?> l
                ? Optional.of(l.stream().map(String.class::cast).toList())
                : Optional.empty();
    }
}

package dev.skydraft.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A list of short texts, one a line: ports, environment names, alarms. Unset means none.
///
/// @param check what is wrong with one line
public record Lines(String id, String label, String help, Function<String, Optional<String>> check)
        implements Property<List<String>> {

    public static Lines of(String id, String label, String help) {
        return new Lines(id, label, help, line -> Optional.empty());
    }

    /// @param problem what is wrong with one line, as one sentence
    public Lines each(Function<String, Optional<String>> problem) {
        return new Lines(id, label, help, problem);
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
        return value.stream().flatMap(line -> check.apply(line).stream()).findFirst();
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

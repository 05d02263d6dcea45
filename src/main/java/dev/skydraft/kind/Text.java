package dev.skydraft.kind;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Free text; `multiline` text may hold line breaks.
public record Text(
        String id,
        String label,
        String help,
        boolean multiline,
        @Nullable String fallback) implements Property<String> {

    public static Text of(String id, String label, String help) {
        return new Text(id, label, help, false, null);
    }

    public Text ofLines() {
        return new Text(id, label, help, true, fallback);
    }

    public Text or(String fallback) {
        return new Text(id, label, help, multiline, fallback);
    }

    @Override
    public Optional<String> initial() {
        return Optional.ofNullable(fallback);
    }

    @Override
    public String parse(String text) {
        return text;
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    public Optional<String> problem(String value) {
        return multiline || (value.indexOf('\n') < 0 && value.indexOf('\r') < 0)
                ? Optional.empty()
                : Optional.of("%s holds a line break, expected one line".formatted(label));
    }

    @Override
    public Optional<String> cast(Object value) {
        return value instanceof String s ? Optional.of(s) : Optional.empty();
    }
}

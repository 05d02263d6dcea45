package dev.skydraft.kind;

import java.util.Optional;

/// Yes or no.
public record Flag(String id, String label, String help, boolean fallback) implements Property<Boolean> {

    public static Flag of(String id, String label, boolean fallback, String help) {
        return new Flag(id, label, help, fallback);
    }

    @Override
    public Optional<Boolean> initial() {
        return Optional.of(fallback);
    }

    @Override
    public Boolean parse(String text) {
        return switch (text.strip()) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default ->
                throw new IllegalArgumentException("%s needs yes or no, not \"%s\"".formatted(label, text.strip()));
        };
    }

    @Override
    public String format(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public Optional<String> problem(Boolean value) {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> cast(Object value) {
        return value instanceof Boolean b ? Optional.of(b) : Optional.empty();
    }
}

package dev.skydraft.kind;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A whole number with bounds: counts, ports, minutes.
public record Whole(
        String id,
        String label,
        String help,
        String unit,
        long min,
        long max,
        @Nullable Long fallback,
        boolean usage) implements Property<Long> {

    public static Whole of(String id, String label, String help) {
        return new Whole(id, label, help, "", 0, Long.MAX_VALUE, null, false);
    }

    public Whole in(String unit) {
        return new Whole(id, label, help, unit, min, max, fallback, usage);
    }

    /// Both bounds belong to the range.
    public Whole within(long min, long max) {
        return new Whole(id, label, help, unit, min, max, fallback, usage);
    }

    /// @param fallback the value where nothing is set; never changes once it is released
    public Whole or(long fallback) {
        return new Whole(id, label, help, unit, min, max, fallback, usage);
    }

    /// Marks a measured or expected count, which no default can stand for.
    public Whole asUsage() {
        return new Whole(id, label, help, unit, min, max, null, true);
    }

    @Override
    public Optional<Long> initial() {
        return Optional.ofNullable(fallback);
    }

    @Override
    public Long parse(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s needs a whole number, not \"%s\"".formatted(label, text.strip()), e);
        }
    }

    @Override
    public String format(Long value) {
        return value.toString();
    }

    @Override
    public Optional<String> problem(Long value) {
        if (value >= min && value <= max) {
            return Optional.empty();
        }
        return Optional.of(
                max == Long.MAX_VALUE
                        ? "%s is %d, expected %d or more".formatted(label, value, min)
                        : "%s is %d, expected %d to %d".formatted(label, value, min, max));
    }

    @Override
    public Optional<Long> cast(Object value) {
        return value instanceof Long l ? Optional.of(l) : Optional.empty();
    }
}

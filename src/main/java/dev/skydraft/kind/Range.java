package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Between what a usage figure is expected to lie: two companions of its property, `<id>Low` and `<id>High`, which are
/// set, overridden and kept like any other.
public final class Range {
    private static final String LOW = "Low";
    private static final String HIGH = "High";
    private static final String LOW_LABEL = ", low";
    private static final String HIGH_LABEL = ", high";

    private Range() {}

    /// The least that is expected; empty for a property that measures no use.
    public static <T> Optional<Property<T>> low(Property<T> figure) {
        return companion(figure, LOW, LOW_LABEL);
    }

    /// The most that is expected; empty for a property that measures no use.
    public static <T> Optional<Property<T>> high(Property<T> figure) {
        return companion(figure, HIGH, HIGH_LABEL);
    }

    /// The property with that id among some and the companions of those.
    public static Optional<Property<?>> find(List<Property<?>> properties, String id) {
        for (Property<?> property : properties) {
            if (property.id().equals(id)) {
                return Optional.of(property);
            }
        }
        return isEnd(id)
                ? properties.stream()
                        .flatMap(Range::companions)
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                : Optional.empty();
    }

    /// False where surely nothing that is set is an end of a range.
    public static boolean in(Values set) {
        return set.anyId(Range::isEnd);
    }

    private static boolean isEnd(String id) {
        return id.endsWith(LOW) || id.endsWith(HIGH);
    }

    /// Both companions of a usage figure; none of anything else.
    public static Stream<Property<?>> companions(Property<?> figure) {
        return Stream.concat(low(figure).stream(), high(figure).stream());
    }

    /// Why what is expected does not lie within its range, "Data processed is 50 GB, expected at most 20 GB, its high";
    /// empty where it does, or where too little is set to tell.
    public static <T> Optional<String> problem(
            Property<T> figure, Optional<T> low, Optional<T> value, Optional<T> high) {
        if (above(low, high)) {
            return wrong(figure, figure.label() + LOW_LABEL, low, "at most", high, "high");
        }
        if (above(value, high)) {
            return wrong(figure, figure.label(), value, "at most", high, "high");
        }
        return above(low, value) ? wrong(figure, figure.label(), value, "at least", low, "low") : Optional.empty();
    }

    /// True if an end of some figure's range is among some values.
    public static boolean isIn(Values values) {
        return values.ids().stream().anyMatch(id -> id.endsWith(LOW) || id.endsWith(HIGH));
    }

    /// The same of what is set.
    public static <T> Optional<String> problem(Property<T> figure, Values set) {
        return problem(
                figure,
                low(figure).flatMap(set::own),
                set.find(figure),
                high(figure).flatMap(set::own));
    }

    private static <T> boolean above(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && number(one.get()).compareTo(number(other.get())) > 0;
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) value);
    }

    private static <T> Optional<String> wrong(
            Property<T> figure, String name, Optional<T> value, String side, Optional<T> end, String of) {
        return value.flatMap(v -> end.map(
                e -> "%s is %s, expected %s %s, its %s".formatted(name, text(figure, v), side, text(figure, e), of)));
    }

    private static <T> String text(Property<T> figure, T value) {
        return (figure.format(value) + " " + figure.unit()).strip();
    }

    private static <T> Optional<Property<T>> companion(Property<T> figure, String end, String label) {
        return figure.usage()
                ? Optional.of(named(figure, figure.id() + end, figure.label() + label))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // a companion is of the same type as its figure
    private static <T> Property<T> named(Property<T> figure, String id, String label) {
        Property<?> companion = switch (figure) {
            case Amount a -> new Amount(id, label, a.help(), a.unit(), a.min(), a.max(), null, false);
            case Whole w -> new Whole(id, label, w.help(), w.unit(), w.min(), w.max(), null, false);
            default -> throw new IllegalStateException(figure.id() + " measures use, expected an amount or a count");
        };
        return (Property<T>) companion;
    }
}

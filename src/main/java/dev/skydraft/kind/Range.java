package dev.skydraft.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Between what a usage figure is expected to lie: two companions of its property, `<id>Low` and `<id>High`, which are
/// set, overridden and kept like any other.
public final class Range {
    private static final String LOW = "Low";
    private static final String HIGH = "High";

    private Range() {}

    /// The least that is expected; empty for a property that measures no use.
    public static <T> Optional<Property<T>> low(Property<T> figure) {
        return companion(figure, LOW, ", low");
    }

    /// The most that is expected; empty for a property that measures no use.
    public static <T> Optional<Property<T>> high(Property<T> figure) {
        return companion(figure, HIGH, ", high");
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

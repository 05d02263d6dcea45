package dev.skydraft.kind;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/// How a usage figure of a kind follows from the traffic that reaches it.
///
/// @param property an [Amount] or a [Whole]
/// @param amount what it comes to in a month; empty where the traffic does not tell
public record UsageRule(Property<?> property, Function<Flow, Optional<BigDecimal>> amount) {
    /// Traffic is an estimate: more digits would only pretend to know.
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /// The values with the figure that a flow brings, if it brings one that the property can hold.
    public Values derive(Values values, Flow flow) {
        Optional<BigDecimal> figure = amount.apply(flow).filter(f -> f.signum() >= 0 && f.compareTo(LARGEST) < 0);
        if (figure.isEmpty()) {
            return values;
        }
        return switch (property) {
            case Amount a -> with(values, a, figure.get().round(SIX_DIGITS));
            case Whole w ->
                with(values, w, figure.get().setScale(0, RoundingMode.HALF_UP).longValueExact());
            default -> values;
        };
    }

    private static <T> Values with(Values values, Property<T> property, T figure) {
        return property.problem(figure).isPresent() ? values : values.with(property, figure);
    }
}

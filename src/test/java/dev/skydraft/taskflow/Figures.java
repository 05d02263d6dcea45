package dev.skydraft.taskflow;

import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// Figures as the page of costs writes them.
final class Figures {
    /// Steps that somebody who writes a cost table may round to, in dollars, the finest first.
    private static final List<BigDecimal> STEPS =
            Stream.of("0.01", "0.05", "1", "5", "10").map(BigDecimal::new).toList();

    private Figures() {}

    static String exact(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /// How a document's figure comes about from ours, as the end of a sentence. A figure in whole dollars is taken to
    /// be rounded to whole dollars at least.
    static String difference(BigDecimal document, BigDecimal ours) {
        if (document.compareTo(ours) == 0) {
            return "the same";
        }
        return STEPS.stream()
                .filter(step -> step.scale() <= document.scale())
                .filter(step -> rounded(ours, step).compareTo(document) == 0)
                .findFirst()
                .map(step -> "ours to the nearest $" + exact(step))
                .orElseGet(() ->
                        "differs by " + Money.cents(document.subtract(ours).abs()));
    }

    private static BigDecimal rounded(BigDecimal figure, BigDecimal step) {
        return figure.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}

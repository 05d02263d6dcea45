package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Curve;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Step;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What curves tell of one value, in words.
final class Readout {
    private Readout() {}

    /// "4 tasks: Prod ≥ $282.86, Dev ≥ $114.26, difference −$168.60", and what is the matter there, in lines.
    static String of(Curves curves, BigDecimal at) {
        var lines = new ArrayList<String>();
        var variable = curves.curve().variable();
        lines.add(
                variable.property().unit().isEmpty()
                        ? variable.property().label() + ": " + variable.text(at)
                        : variable.text(at));
        curves.all().forEach(curve -> lines.add(bill(curve, at)));
        curves.breakEven()
                .ifPresent(both -> lines.add("Difference: "
                        + signed(both.second().at(at).subtract(both.first().at(at)))));
        lines.addAll(steps(curves, at));
        return String.join("\n", lines);
    }

    private static String bill(Curve curve, BigDecimal at) {
        return "%s: %s%s a month".formatted(curve.name(), curve.atLeast() ? "≥ " : "", Money.dollars(curve.at(at)));
    }

    private static String signed(BigDecimal usd) {
        return (usd.signum() < 0 ? "−" : "+") + Money.dollars(usd.abs());
    }

    private static List<String> steps(Curves curves, BigDecimal at) {
        return curves.all().stream().flatMap(curve -> steps(curve, at)).toList();
    }

    private static Stream<String> steps(Curve curve, BigDecimal at) {
        return curve.steps().stream()
                .filter(step -> step.next().compareTo(at) == 0)
                .map((Step step) -> step.sentence(curve.variable()));
    }
}

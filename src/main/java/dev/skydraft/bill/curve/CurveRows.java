package dev.skydraft.bill.curve;

import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A curve in figures: values evenly apart, and every one that is marked: where it is now, where it steps, where bills
/// cross.
///
/// @param titles of the columns of figures
/// @param rows in the order of values
public record CurveRows(List<String> titles, List<Row> rows) {
    public static final String NOW = "now";
    public static final String STEP = "step";
    public static final String CROSSING = "break-even";

    private static final int MOST = 20;
    private static final int MOST_STEPS = 20;

    /// @param at the value
    /// @param cells the value and the bills in USD a month, and the difference where there are two
    /// @param mark what is the matter with it: "now", "step", "break-even"; mostly empty
    public record Row(BigDecimal at, List<String> cells, String mark) {}

    public static CurveRows of(Curves curves) {
        return new CurveRows(
                titles(curves),
                values(curves).stream().map(at -> row(curves, at)).toList());
    }

    private static List<String> titles(Curves curves) {
        String value = curves.curve().variable().heading();
        return Stream.of(
                        Stream.of(value),
                        curves.all().stream().map(Curve::name),
                        curves.breakEven().stream().map(_ -> "Difference"))
                .flatMap(titles -> titles)
                .toList();
    }

    private static TreeSet<BigDecimal> values(Curves curves) {
        Curve curve = curves.curve();
        var values = new TreeSet<>(curve.span().rows(curve.variable().counted(), MOST));
        curve.current().ifPresent(point -> values.add(point.at()));
        curves.all().stream()
                .flatMap(one -> one.steps().stream().limit(MOST_STEPS))
                .forEach(step -> values.addAll(List.of(step.last(), step.next())));
        curves.crossings().forEach(crossing -> values.addAll(List.of(crossing.last(), crossing.next())));
        values.removeIf(at -> !curve.span().has(at));
        return values;
    }

    private static Row row(Curves curves, BigDecimal at) {
        var cells = new ArrayList<String>();
        cells.add(Money.exact(Crossing.shown(at)));
        curves.all().forEach(curve -> cells.add((curve.atLeast() ? "≥ " : "") + Money.cents(curve.at(at))));
        curves.breakEven()
                .ifPresent(both -> cells.add(
                        signed(both.second().at(at).subtract(both.first().at(at)))));
        return new Row(at, cells, String.join(", ", marks(curves, at)));
    }

    private static String signed(BigDecimal usd) {
        String more = Money.signed(usd, "");
        return more.equals("0.00") ? "=" : more;
    }

    private static List<String> marks(Curves curves, BigDecimal at) {
        var marks = new ArrayList<String>();
        for (Curve curve : curves.all()) {
            if (curve.current().filter(point -> point.at().compareTo(at) == 0).isPresent()) {
                marks.add(curves.breakEven().isPresent() ? curve.name() + " " + NOW : NOW);
            }
        }
        if (curves.all().stream().flatMap(curve -> curve.steps().stream()).anyMatch(step -> step.marks(at))) {
            marks.add(STEP);
        }
        if (curves.crossings().stream().anyMatch(crossing -> crossing.next().compareTo(at) == 0)) {
            marks.add(CROSSING);
        }
        return marks;
    }
}

package dev.skydraft.bill.curve;

import dev.skydraft.change.Wording;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Whole;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The monthly bill of one environment against a number in it, all else as it is.
///
/// @param now the bill as it is
/// @param variable the number
/// @param points bills, in the order of values: each is what an estimate of the changed design gives
/// @param segments the stretches on which every unit costs the same, in the order of values
/// @param steps where one stretch ends and the next begins
/// @param current the point of the bill as it is; empty where the number is not set or lies outside
/// @param notes what is to be said besides, in sentences
public record Curve(
        Estimate now,
        Variable variable,
        List<Point> points,
        List<Segment> segments,
        List<Step> steps,
        Optional<Point> current,
        List<String> notes) {
    private static final int MOST_STEPS = 8;

    public Curve {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /// @param wanted is cut to what the number can be
    /// @throws IllegalArgumentException with a sentence, where nothing is left of it
    static Curve of(Sweep sweep, Span wanted) {
        Variable variable = sweep.variable();
        Span span = wanted.cut(variable);
        Tracing.Shape shape = Tracing.of(sweep, span);
        Estimate now = sweep.now();
        return new Curve(
                now,
                variable,
                shape.points(),
                shape.segments(),
                Steps.of(sweep, shape.segments()),
                sweep.current().filter(span::has).map(at -> new Point(at, now.total(), now.unknownCount())),
                notes(sweep, wanted, span, shape));
    }

    private static List<String> notes(Sweep sweep, Span wanted, Span span, Tracing.Shape shape) {
        var notes = new ArrayList<String>();
        wanted.cutNote(sweep.variable()).ifPresent(notes::add);
        absent(sweep).or(() -> unset(sweep, span)).ifPresent(notes::add);
        limits(sweep, span).ifPresent(notes::add);
        if (shape.flat()) {
            notes.add("It changes nothing of the bill of %s in this range."
                    .formatted(sweep.now().deployment().environment().name()));
        }
        return notes;
    }

    private static Optional<String> absent(Sweep sweep) {
        String element = sweep.variable().element();
        var deployment = sweep.now().deployment();
        boolean here = element.isEmpty()
                || deployment.resources().has(element)
                || deployment.connections().has(element);
        return here
                ? Optional.empty()
                : Optional.of("%s is absent in %s."
                        .formatted(
                                sweep.variable().about(deployment.design()),
                                deployment.environment().name()));
    }

    private static Optional<String> unset(Sweep sweep, Span span) {
        Optional<BigDecimal> current = sweep.current();
        String name = sweep.now().deployment().environment().name();
        if (current.isEmpty()) {
            return Optional.of(
                    "It is not set in %s, so that no point of the curve is the bill as it is.".formatted(name));
        }
        return current.filter(at -> !span.has(at))
                .map(at -> "In %s it is %s, outside this range."
                        .formatted(name, sweep.variable().text(at)));
    }

    private static Optional<String> limits(Sweep sweep, Span span) {
        Optional<BigDecimal> min = limit(sweep.now(), sweep.variable(), Scaling.MIN);
        Optional<BigDecimal> max = limit(sweep.now(), sweep.variable(), Scaling.MAX);
        boolean below = min.filter(m -> span.from().compareTo(m) < 0).isPresent();
        boolean above = max.filter(m -> span.to().compareTo(m) > 0).isPresent();
        String limits = Stream.of(min.map(m -> "at least " + m), max.map(m -> "at most " + m))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return below || above
                ? Optional.of("Scaling keeps it %s: what lies outside takes other limits.".formatted(limits))
                : Optional.empty();
    }

    private static Optional<BigDecimal> limit(Estimate now, Variable variable, Whole limit) {
        return now.deployment()
                .find(variable.element())
                .filter(_ -> variable.property().equals(Scaling.DESIRED))
                .flatMap(resource -> resource.values().own(limit))
                .map(BigDecimal::valueOf);
    }

    /// Between what scaling keeps the number; empty where it does not, or keeps it at one value.
    public Optional<Span> limits() {
        Optional<BigDecimal> max = limit(now, variable, Scaling.MAX);
        return limit(now, variable, Scaling.MIN)
                .flatMap(min -> max.filter(m -> m.compareTo(min) > 0).map(m -> new Span(min, m)));
    }

    /// What the environment is called.
    public String name() {
        return now.deployment().environment().name();
    }

    /// What the number is called: "Desired tasks of TaskFlow API".
    public String subject() {
        return variable.name(now.deployment().design());
    }

    /// From the first to the last value.
    public Span span() {
        return new Span(points.getFirst().at(), points.getLast().at());
    }

    /// True while a line of any bill is unknown, so that bills are "at least" what the curve shows.
    public boolean atLeast() {
        return points.stream().anyMatch(point -> point.unknown() > 0);
    }

    /// What one more costs, where the curve steps, and the notes.
    public List<String> sentences() {
        Stream<String> rate =
                segments.size() == 1 && segments.getFirst().slope().signum() != 0
                        ? Stream.of("%s costs %s all along."
                                .formatted(
                                        capital(variable.more()),
                                        Step.rate(segments.getFirst().slope())))
                        : Stream.empty();
        Stream<String> stepped = steps.stream().limit(MOST_STEPS).map(step -> step.sentence(variable));
        Stream<String> more = steps.size() > MOST_STEPS
                ? Stream.of("And so on: it steps %d times.".formatted(steps.size()))
                : Stream.empty();
        return Stream.of(rate, stepped, more, notes.stream()).flatMap(s -> s).toList();
    }

    String headline() {
        Point first = points.getFirst();
        Point last = points.getLast();
        String flat = first.usd().compareTo(last.usd()) == 0 ? "It makes no difference from %s to %s." : "";
        if (steps.isEmpty()) {
            return flat.isEmpty()
                    ? sentences().getFirst()
                    : flat.formatted(Money.exact(first.at()), variable.text(last.at()));
        }
        return "From %s at %s to %s at %s, with %s."
                .formatted(
                        Money.dollars(first.usd()),
                        Money.exact(first.at()),
                        Money.dollars(last.usd()),
                        variable.text(last.at()),
                        Wording.count(steps.size(), "step"));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// The bill at a value: exact at points, on a line between them.
    public BigDecimal at(BigDecimal value) {
        int next = Math.max(1, firstNotBelow(value));
        return next < points.size()
                ? new Segment(points.get(next - 1), points.get(next)).at(value)
                : points.getLast().usd();
    }

    /// The place of the first point that is at a value or above.
    private int firstNotBelow(BigDecimal value) {
        int place =
                Collections.binarySearch(points, new Point(value, BigDecimal.ZERO, 0), Comparator.comparing(Point::at));
        return place < 0 ? -place - 1 : place;
    }

    /// The stretch that a value lies on; empty where the curve jumps over it.
    Optional<Segment> segment(BigDecimal value) {
        return segments.stream().filter(s -> s.line() && s.has(value)).findFirst();
    }
}

package dev.skydraft.bill.curve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the shape of a curve: reckons bills on a grid, sees on which stretches they lie on one line, and looks more
/// closely where one stretch ends and the next begins, so that edges are where they are and not where the grid is.
final class Tracing {
    /// Figures that follow from traffic have six digits (see [dev.skydraft.kind.UsageRule]), so that they are off by up
    /// to 5 in 1,000,000, and a line through two points by three times as much: that is no bend.
    private static final BigDecimal ROUNDED = new BigDecimal("0.00002");

    /// Tiers that are pooled are shared out by a quotient.
    private static final BigDecimal EXACT = new BigDecimal("0.000000001");

    /// An edge is looked for as closely as this share of the grid; where figures are rounded, it cannot be told better.
    private static final int FINER = 1000;
    private static final int FINER_ROUNDED = 20;

    /// Stretches may be so narrow that the grid does not see them until it is finer.
    private static final int ROUNDS = 3;

    private static final int MOST_POINTS = 1500;

    /// So many steps the grid has at most. Bills of large designs take their time, and edges are looked for anyway.
    private static final int STEPS = 200;

    private static final int STEPS_OF_LARGE = 40;

    private final Sweep sweep;
    private final BigDecimal fine;
    private final BigDecimal tolerance;
    private final SortedMap<BigDecimal, Point> points = new TreeMap<>();

    private Tracing(Sweep sweep, Span span) {
        this.sweep = sweep;
        boolean counted = sweep.variable().counted();
        BigDecimal grid = span.grid(counted, sweep.large() ? STEPS_OF_LARGE : STEPS);
        boolean rounded = sweep.derives();
        fine = counted ? BigDecimal.ONE : power(grid.divide(BigDecimal.valueOf(rounded ? FINER_ROUNDED : FINER)));
        tolerance = rounded ? ROUNDED : EXACT;
        span.multiples(grid).forEach(this::point);
        sweep.current().filter(span::has).ifPresent(this::point);
    }

    /// The power of ten that is no larger.
    private static BigDecimal power(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
    }

    /// @param span as much of it as the number can be
    static Shape of(Sweep sweep, Span span) {
        var tracing = new Tracing(sweep, span);
        for (int round = 0; round < ROUNDS; round++) {
            tracing.refine();
        }
        return tracing.shape();
    }

    private Point point(BigDecimal value) {
        return points.computeIfAbsent(value, sweep::point);
    }

    private void refine() {
        List<Segment> runs = runs();
        for (int i = 1; i < runs.size() && points.size() < MOST_POINTS; i++) {
            refine(runs.get(i - 1), runs.get(i));
        }
    }

    /// Stretches without a point in common. A line through two points alone may lead over a jump between them: where
    /// the second lies on the next stretch, it is of that one.
    private List<Segment> runs() {
        var runs = new ArrayList<List<Point>>();
        for (Point point : points.values()) {
            if (runs.isEmpty() || !goesOn(runs.getLast(), point)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
        }
        for (int i = 1; i < runs.size(); i++) {
            List<Point> pair = runs.get(i - 1);
            List<Point> next = runs.get(i);
            if (pair.size() == 2 && next.size() > 2 && on(segment(next), pair.getLast())) {
                next.addFirst(pair.removeLast());
            }
        }
        return runs.stream().map(Tracing::segment).toList();
    }

    private static Segment segment(List<Point> run) {
        return new Segment(run.getFirst(), run.getLast());
    }

    private boolean goesOn(List<Point> run, Point point) {
        Segment line = segment(run);
        return line.line() ? on(line, point) : line.to().unknown() == point.unknown();
    }

    private boolean on(Segment line, Point point) {
        return line.line()
                && line.to().unknown() == point.unknown()
                && line.at(point.at())
                                .subtract(point.usd())
                                .abs()
                                .compareTo(tolerance.multiply(point.usd().max(BigDecimal.ONE)))
                        <= 0;
    }

    private void refine(Segment before, Segment after) {
        if (on(after, before.to()) || !apart(before.to(), after.from())) {
            return;
        }
        Optional<BigDecimal> bend = bend(before, after);
        if (bend.isPresent()) {
            Point there = point(bend.get());
            if (on(before, there) || on(after, there)) {
                return;
            }
        }
        narrow(before, after);
    }

    private boolean apart(Point a, Point b) {
        return b.at().subtract(a.at()).compareTo(fine) > 0;
    }

    /// Where the two lines meet, if that is between them.
    private Optional<BigDecimal> bend(Segment before, Segment after) {
        BigDecimal steeper = after.slope().subtract(before.slope());
        if (!before.line() || !after.line() || steeper.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal meet = rounded(before.fixed().subtract(after.fixed()).divide(steeper, MathContext.DECIMAL128));
        boolean between = meet.compareTo(before.to().at()) > 0
                && meet.compareTo(after.from().at()) < 0;
        return between ? Optional.of(meet) : Optional.empty();
    }

    /// Halves the gap until its ends are next to each other.
    private void narrow(Segment before, Segment after) {
        Point low = before.to();
        Point high = after.from();
        while (apart(low, high)) {
            BigDecimal middle = rounded(low.at().add(high.at()).divide(BigDecimal.TWO));
            if (middle.compareTo(low.at()) <= 0 || middle.compareTo(high.at()) >= 0) {
                return;
            }
            Point there = point(middle);
            boolean below =
                    before.line() ? on(before, there) : after.line() ? !on(after, there) : nearer(there, low, high);
            low = below ? there : low;
            high = below ? high : there;
        }
    }

    private static boolean nearer(Point point, Point low, Point high) {
        return point.usd()
                        .subtract(low.usd())
                        .abs()
                        .compareTo(point.usd().subtract(high.usd()).abs())
                <= 0;
    }

    private BigDecimal rounded(BigDecimal value) {
        BigDecimal multiple =
                value.divide(fine, 0, RoundingMode.HALF_UP).multiply(fine).stripTrailingZeros();
        return multiple.scale() < 0 ? multiple.setScale(0) : multiple;
    }

    /// Stretches that meet where the curve bends, and leave a gap where it jumps.
    private Shape shape() {
        var segments = new ArrayList<Segment>();
        for (Segment run : runs()) {
            boolean meets = !segments.isEmpty() && on(run, segments.getLast().to());
            segments.add(meets ? new Segment(segments.getLast().to(), run.to()) : run);
        }
        return new Shape(List.copyOf(points.values()), List.copyOf(segments));
    }

    /// @param points in the order of values
    /// @param segments in the order of values
    record Shape(List<Point> points, List<Segment> segments) {
        /// True where no value makes the bill another one.
        boolean flat() {
            return points.stream().map(Point::usd).distinct().count() == 1;
        }
    }
}

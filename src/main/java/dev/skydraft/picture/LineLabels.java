package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.geometry.Segments;
import dev.skydraft.picture.geometry.SpatialIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds places for the labels of lines: beside a segment, where they cover neither box nor title nor border nor line
/// nor each other. A label that has no such place is left out; the line can still be asked for it.
final class LineLabels {
    private static final double[] ALONG = {0.5, 0.35, 0.65, 0.2, 0.8};
    private static final int BESIDE = 6;
    private static final int ABOVE = 3;

    /// What labels keep clear around them where they can, and where they must.
    private static final int ROOMY = 8;

    private static final int CLEARANCE = 2;

    private final Theme theme;
    private final SpatialIndex taken;
    private final SpatialIndex lines;
    private final SpatialIndex borders;
    private final Map<Integer, List<Told>> told = new HashMap<>();

    /// A line of a bundle that has been passed.
    ///
    /// @param at where on it its label stands, if it has one
    private record Told(List<Point> line, Optional<Point> at) {}

    /// A place for a label.
    ///
    /// @param at where on the line it stands
    private record Spot(Shape.Label label, Point at) {}

    LineLabels(Theme theme, Scenery scenery, List<List<Point>> drawn) {
        Bounds extent = scenery.extent();
        this.theme = theme;
        this.taken = new SpatialIndex(extent, scenery.obstacles().size());
        this.borders = new SpatialIndex(extent, scenery.containers().size());
        this.lines = new SpatialIndex(extent, 3 * drawn.size());
        scenery.obstacles().forEach(taken::add);
        scenery.containers().forEach(borders::add);
        drawn.forEach(line ->
                IntStream.range(1, line.size()).forEach(i -> lines.add(Segments.box(line.get(i - 1), line.get(i)))));
    }

    /// The label in its place, which is taken from then on. What runs along lines of the same bundle needs none there,
    /// and none at all where it runs past the label of one.
    Optional<Shape.Label> place(String text, List<Point> line, int bundle) {
        List<Told> siblings = told.computeIfAbsent(bundle, _ -> new ArrayList<>());
        Optional<Spot> spot = text.isEmpty() || siblings.stream().anyMatch(s -> passes(line, s))
                ? Optional.empty()
                : spot(text, line, siblings);
        siblings.add(new Told(line, spot.map(Spot::at)));
        spot.ifPresent(s -> taken.add(Type.box(s.label())));
        return spot.map(Spot::label);
    }

    private Optional<Spot> spot(String text, List<Point> line, List<Told> siblings) {
        Iterator<Spot> possible = IntStream.range(1, line.size())
                .filter(i -> siblings.stream().noneMatch(s -> runsAlong(s.line(), line.get(i - 1), line.get(i))))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -line.get(i - 1).distance(line.get(i))))
                .flatMap(i -> beside(text, line.get(i - 1), line.get(i)))
                .filter(spot -> isFree(spot.label(), CLEARANCE))
                .iterator();
        return best(possible);
    }

    private static boolean passes(List<Point> line, Told sibling) {
        return sibling.at()
                .filter(at ->
                        IntStream.range(1, line.size()).anyMatch(i -> Segments.holds(line.get(i - 1), line.get(i), at)))
                .isPresent();
    }

    /// The first that is far from borders, else the first.
    private Optional<Spot> best(Iterator<Spot> possible) {
        Optional<Spot> first = Optional.empty();
        while (possible.hasNext()) {
            Spot spot = possible.next();
            if (isFree(spot.label(), ROOMY)) {
                return Optional.of(spot);
            }
            first = first.or(() -> Optional.of(spot));
        }
        return first;
    }

    private static boolean runsAlong(List<Point> line, Point from, Point to) {
        return IntStream.range(1, line.size()).anyMatch(i -> Segments.overlap(line.get(i - 1), line.get(i), from, to));
    }

    private Stream<Spot> beside(String text, Point from, Point to) {
        double width = Type.LINE.width(text);
        double height = Type.lineHeight(Type.LINE);
        return IntStream.range(0, 2 * ALONG.length).mapToObj(i -> {
            double share = ALONG[i / 2];
            double x = from.x() + share * (to.x() - from.x());
            double y = from.y() + share * (to.y() - from.y());
            boolean first = i % 2 == 0;
            Shape.Label label = from.x() == to.x()
                    ? label(text, first ? x + BESIDE : x - BESIDE - width, y - height / 2)
                    : label(text, x - width / 2, first ? y - ABOVE - height : y + ABOVE);
            return new Spot(label, new Point(x, y));
        });
    }

    private Shape.Label label(String text, double left, double top) {
        double baseline = Type.baseline(Type.LINE, top);
        return new Shape.Label(text, text, Type.LINE, theme.muted(), Math.rint(left), baseline);
    }

    /// @param clearance from the borders of containers
    private boolean isFree(Shape.Label label, int clearance) {
        Bounds text = Type.box(label);
        Bounds box = grown(text, CLEARANCE, 0);
        Bounds within = grown(text, clearance, clearance - CLEARANCE);
        return !taken.any(box, _ -> true)
                && !lines.any(box, _ -> true)
                && !borders.any(within, item -> !borders.get(item).contains(within));
    }

    private static Bounds grown(Bounds box, int across, int down) {
        return new Bounds(box.x() - across, box.y() - down, box.w() + 2 * across, box.h() + 2 * down);
    }
}

package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import dev.skydraft.picture.Wiring.Drawn;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Draws the wires of a picture, and remembers the last ones: as long as neither boxes nor wires change, lines stay.
final class WireLayer {
    private static final double CORNER = 8;
    private static final double WIDTH = 1.5;
    private static final double GHOST_OPACITY = 0.5;

    /// How far arrow heads reach beyond a line.
    private static final int REACH = 8;

    private final Theme theme;
    private final Stroke solid;
    private final Stroke dotted;
    private final Stroke ghost;
    private Scenery scenery = new Scenery(List.of(), List.of());
    private List<Routed> last = List.of();

    WireLayer(Theme theme) {
        this.theme = theme;
        this.solid = Stroke.solid(theme.wire(), WIDTH);
        this.dotted = new Stroke(theme.wire(), WIDTH, Dash.DOTTED);
        this.ghost = Stroke.dashed(Colour.faded(theme.ghost(), GHOST_OPACITY), WIDTH);
    }

    /// @param checkpoint run often, on whatever thread; what it throws ends the work
    List<Routed> paint(Scenery now, List<Drawn> wires, Map<PlacementRef, Bounds> places, Runnable checkpoint) {
        List<Link> links = links(wires, places);
        boolean stands = now.equals(scenery) && alike(links);
        if (!stands || !same(wires, links)) {
            List<List<Point>> lines = stands ? last.stream().map(Routed::line).toList() : now.route(links, checkpoint);
            last = routed(now, wires, links, lines, checkpoint);
            scenery = now;
        }
        return last;
    }

    /// Wires on lines that are known, without labels.
    List<Routed> bare(List<Drawn> wires, List<Link> links, List<List<Point>> lines) {
        return IntStream.range(0, wires.size())
                .parallel()
                .mapToObj(i -> routed(wires.get(i), links.get(i), lines.get(i), Optional.empty()))
                .toList();
    }

    /// True if the lines that are known are those of the links.
    private boolean alike(List<Link> links) {
        return last.stream().map(Routed::link).toList().equals(links);
    }

    private boolean same(List<Drawn> wires, List<Link> links) {
        if (last.size() != wires.size()) {
            return false;
        }
        for (int i = 0; i < last.size(); i++) {
            if (!last.get(i).stands(wires.get(i), links.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Routed> routed(
            Scenery now, List<Drawn> wires, List<Link> links, List<List<Point>> lines, Runnable checkpoint) {
        var labels = new LineLabels(theme, now, lines);
        var routed = new ArrayList<Routed>();
        for (int i = 0; i < wires.size(); i++) {
            checkpoint.run();
            Optional<Shape.Label> label = labels.place(
                    wires.get(i).label(), lines.get(i), links.get(i).bundle());
            routed.add(routed(wires.get(i), links.get(i), lines.get(i), label));
        }
        return List.copyOf(routed);
    }

    private Routed routed(Drawn wire, Link link, List<Point> points, Optional<Shape.Label> label) {
        var line = new Shape.Line(points, CORNER, stroke(wire), true);
        List<Shape> shapes = label.<List<Shape>>map(l -> List.of(line, l)).orElse(List.of(line));
        var figure =
                new Figure(new Subject.Line(wire.wire()), Figure.Layer.WIRE, extent(line, label), wire.ghost(), shapes);
        return new Routed(wire, link, points, figure);
    }

    private Stroke stroke(Drawn wire) {
        if (wire.marked()) {
            Overlay.LineMark mark = wire.mark();
            int colour = theme.tones().of(mark.tone()).border();
            return new Stroke(colour, mark.width(), mark.dashed() ? Dash.DASHED : Dash.SOLID);
        }
        return wire.ghost() ? ghost : wire.dotted() ? dotted : solid;
    }

    /// The box around a line and its label, with room for the arrow head.
    private static Bounds extent(Shape.Line line, Optional<Shape.Label> label) {
        Point first = line.points().getFirst();
        double left = first.x();
        double top = first.y();
        double right = left;
        double bottom = top;
        for (Point point : line.points()) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        int x = (int) Math.floor(left) - REACH;
        int y = (int) Math.floor(top) - REACH;
        var around = new Bounds(x, y, (int) Math.floor(right) + REACH - x, (int) Math.floor(bottom) + REACH - y);
        return label.map(Type::box).map(around::union).orElse(around);
    }

    static List<Link> links(List<Drawn> wires, Map<PlacementRef, Bounds> places) {
        int[] bundles = bundles(wires);
        return IntStream.range(0, wires.size())
                .parallel()
                .mapToObj(i -> link(wires.get(i), bundles[i], places))
                .toList();
    }

    private static Link link(Drawn drawn, int bundle, Map<PlacementRef, Bounds> places) {
        Wire wire = drawn.wire();
        return new Link(find(places, wire.from()), find(places, wire.to()), bundle, drawn.course());
    }

    /// The number of each wire's bundle.
    private static int[] bundles(List<Drawn> wires) {
        Map<String, Integer> numbers = new HashMap<>();
        return wires.stream()
                .mapToInt(drawn -> numbers.computeIfAbsent(bundle(drawn.wire()), _ -> numbers.size()))
                .toArray();
    }

    /// The wires of a connection run together; those of standbys with the others of their resource.
    private static String bundle(Wire wire) {
        return wire.connection().isEmpty() ? "/" + wire.from().resource() : wire.connection();
    }

    private static Bounds find(Map<PlacementRef, Bounds> places, PlacementRef ref) {
        return Optional.ofNullable(places.get(ref)).orElseThrow();
    }
}

package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import dev.skydraft.picture.routing.Router;
import dev.skydraft.picture.routing.Terrain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the picture of a design in one environment; what is absent there is drawn as a ghost.
public final class Painter {
    private static final double CORNER = 8;
    private static final double WIRE_WIDTH = 1.5;
    private static final double GHOST_WIRE = 0.5;

    private final Theme theme;

    public Painter(Theme theme) {
        this.theme = theme;
    }

    public Picture paint(Deployment deployment) {
        List<Placed> placed = Places.of(deployment).stream()
                .sorted(Comparator.comparingInt(Placed::depth).thenComparingInt(Placed::z))
                .toList();
        Map<PlacementRef, Bounds> places = new HashMap<>();
        placed.forEach(p -> places.put(p.ref(), p.bounds()));
        List<Figure> areas =
                placed.stream().filter(Placed::container).map(this::area).toList();
        List<Figure> boxes =
                placed.stream().filter(p -> !p.container()).map(this::box).toList();
        List<Figure> wires = wires(Wiring.of(deployment, places), places, areas, boxes);
        return new Picture(Stream.of(areas, wires, boxes).flatMap(List::stream).toList(), places);
    }

    private Figure area(Placed placed) {
        return figure(placed, Figure.Layer.CONTAINER, Area.draw(placed, theme));
    }

    private Figure box(Placed placed) {
        boolean remark = placed.resource().has(Trait.DRAWING);
        return figure(placed, Figure.Layer.BOX, remark ? Remark.draw(placed, theme) : Card.draw(placed, theme));
    }

    private static Figure figure(Placed placed, Figure.Layer layer, List<Shape> shapes) {
        return new Figure(new Subject.Place(placed.ref()), layer, placed.bounds(), placed.ghost(), shapes);
    }

    private List<Figure> wires(
            List<Wiring.Drawn> drawn, Map<PlacementRef, Bounds> places, List<Figure> areas, List<Figure> boxes) {
        List<Bounds> containers = areas.stream().map(Figure::bounds).toList();
        List<Bounds> obstacles = Stream.concat(
                        boxes.stream().map(Figure::bounds), areas.stream().flatMap(Painter::titles))
                .toList();
        List<List<Point>> lines = Router.route(new Terrain(obstacles, containers), links(drawn, places));
        Bounds extent = containers.stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        var labels = new LineLabels(theme, extent, obstacles, containers, lines);
        var figures = new ArrayList<Figure>();
        Map<String, List<List<Point>>> labelled = new HashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            List<List<Point>> siblings = labelled.computeIfAbsent(bundle(drawn.get(i)), _ -> new ArrayList<>());
            Optional<Shape.Label> label = labels.place(drawn.get(i).label(), lines.get(i), siblings);
            figures.add(wire(drawn.get(i), lines.get(i), label));
            siblings.add(lines.get(i));
        }
        return figures;
    }

    private static Stream<Bounds> titles(Figure area) {
        return area.shapes().stream().mapMulti((shape, add) -> {
            if (shape instanceof Shape.Label label) {
                add.accept(Type.box(label));
            }
        });
    }

    private static List<Link> links(List<Wiring.Drawn> drawn, Map<PlacementRef, Bounds> places) {
        Map<String, Integer> bundles = new HashMap<>();
        return drawn.stream()
                .map(d -> new Link(
                        find(places, d.wire().from()),
                        find(places, d.wire().to()),
                        bundles.computeIfAbsent(bundle(d), _ -> bundles.size())))
                .toList();
    }

    /// The wires of a connection run together; those of standbys with the others of their resource.
    private static String bundle(Wiring.Drawn drawn) {
        String connection = drawn.wire().connection();
        return connection.isEmpty() ? "/" + drawn.wire().from().resource() : connection;
    }

    private static Bounds find(Map<PlacementRef, Bounds> places, PlacementRef ref) {
        return Optional.ofNullable(places.get(ref)).orElseThrow();
    }

    private Figure wire(Wiring.Drawn drawn, List<Point> points, Optional<Shape.Label> label) {
        int colour = drawn.ghost() ? Colour.faded(theme.ghost(), GHOST_WIRE) : theme.wire();
        var stroke =
                new Stroke(colour, WIRE_WIDTH, drawn.ghost() ? Dash.DASHED : drawn.dotted() ? Dash.DOTTED : Dash.SOLID);
        var line = new Shape.Line(points, CORNER, stroke, true);
        List<Shape> shapes = label.<List<Shape>>map(l -> List.of(line, l)).orElse(List.of(line));
        return new Figure(new Subject.Line(drawn.wire()), Figure.Layer.WIRE, extent(shapes), drawn.ghost(), shapes);
    }

    /// The box around a line and its label, with room for the arrow head.
    private static Bounds extent(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> switch (shape) {
                    case Shape.Line line -> line.points().stream().map(Painter::around);
                    case Shape.Label label -> Stream.of(Type.box(label));
                    case Shape.Box _, Shape.Icon _ -> Stream.of();
                })
                .reduce(Bounds::union)
                .orElseThrow();
    }

    private static Bounds around(Point point) {
        int reach = 6;
        return new Bounds(
                (int) Math.floor(point.x()) - reach, (int) Math.floor(point.y()) - reach, 2 * reach, 2 * reach);
    }
}

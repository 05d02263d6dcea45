package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import dev.skydraft.picture.routing.Router;
import dev.skydraft.picture.routing.Terrain;
import java.util.List;
import java.util.stream.Stream;

/// What lines are drawn in: boxes and titles, which they keep clear of, and containers.
record Scenery(List<Bounds> obstacles, List<Bounds> containers) {
    static Scenery of(List<Figure> areas, List<Figure> boxes) {
        Stream<Bounds> titles = areas.stream().flatMap(area -> Area.title(area).stream());
        return new Scenery(
                Stream.concat(boxes.stream().map(Figure::bounds), titles).toList(),
                areas.stream().map(Figure::bounds).toList());
    }

    List<List<Point>> route(List<Link> links, Runnable checkpoint) {
        return Router.route(terrain(), links, checkpoint);
    }

    Terrain terrain() {
        return new Terrain(obstacles, containers);
    }

    Bounds extent() {
        return Stream.concat(obstacles.stream(), containers.stream())
                .reduce(Bounds::union)
                .orElse(new Bounds(0, 0, 0, 0));
    }
}

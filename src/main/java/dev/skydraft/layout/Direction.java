package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import dev.skydraft.picture.routing.Router;
import dev.skydraft.picture.routing.Terrain;
import java.util.ArrayList;
import java.util.List;

/// Sets boxes in layers beside each other or below each other, whichever way their lines need fewer bends.
final class Direction {
    /// Above this the lines would not become plain either way.
    private static final int FEW = 24;

    private static final double ASPECT = 1.6;

    private final List<Box> boxes;
    private final List<Ties.Lifted> ties;

    private Direction(List<Box> boxes, List<Ties.Lifted> ties) {
        this.boxes = boxes;
        this.ties = ties;
    }

    /// @param tall the direction that is taken where both are as good
    static void choose(List<Box> boxes, List<Ties.Lifted> ties, boolean tall, Progress progress) {
        Layers.set(boxes, ties, tall, progress);
        var direction = new Direction(boxes, ties);
        boolean nested = ties.stream()
                .anyMatch(t -> t.from() != t.tie().from() || t.to() != t.tie().to());
        if (nested && boxes.size() <= FEW && direction.bends() > 0) {
            double cost = direction.cost();
            List<Bounds> before = boxes.stream().map(Box::bounds).toList();
            Layers.set(boxes, ties, !tall, progress);
            if (direction.cost() >= cost) {
                for (int i = 0; i < before.size(); i++) {
                    boxes.get(i).set(before.get(i));
                }
            }
        }
    }

    /// Bends, which count the more the farther the whole is from the shape of a screen.
    private double cost() {
        Bounds around = Box.around(boxes);
        return bends() * (1 + Math.abs(Math.log((double) around.w() / around.h() / ASPECT)));
    }

    /// How often the lines bend that the picture would draw.
    private int bends() {
        var obstacles = new ArrayList<Bounds>();
        var containers = new ArrayList<Bounds>();
        boxes.forEach(box -> collect(box, box.bounds(), obstacles, containers));
        List<Link> links = new ArrayList<>();
        for (Ties.Lifted tie : ties) {
            links.add(new Link(
                    place(tie.from(), tie.tie().from()),
                    place(tie.to(), tie.tie().to()),
                    links.size()));
        }
        List<List<Point>> lines = Router.route(new Terrain(obstacles, containers), links);
        return lines.stream().mapToInt(line -> line.size() - 2).sum();
    }

    private static void collect(Box box, Bounds place, List<Bounds> obstacles, List<Bounds> containers) {
        (box.isContainer() ? containers : obstacles).add(place);
        box.contents().forEach(b -> collect(b, b.bounds().movedBy(place.x(), place.y()), obstacles, containers));
    }

    private static Bounds place(Box box, Box inner) {
        return box == inner ? box.bounds() : inner.within(box).movedBy(box.x(), box.y());
    }
}

package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.geometry.Segments;
import dev.skydraft.picture.geometry.SpatialIndex;
import java.util.HashSet;
import java.util.List;

/// The obstacles that were not there before: lines that now cross one have to give way.
final class Moved {
    private final SpatialIndex index;

    Moved(Scenery before, Scenery now) {
        var known = new HashSet<>(before.obstacles());
        List<Bounds> fresh =
                now.obstacles().stream().filter(box -> !known.contains(box)).toList();
        index = new SpatialIndex(fresh.stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0)), fresh.size());
        fresh.forEach(index::add);
    }

    boolean cross(List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            boolean[] hit = {false};
            index.visit(Segments.box(line.get(i - 1), line.get(i)), _ -> hit[0] = true);
            if (hit[0]) {
                return true;
            }
        }
        return false;
    }
}

package dev.skydraft;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives the placements of [Designs] bounds: rows of at most three, in the order in which they were added, nothing
/// overlapping, containers as large as what they hold.
final class DesignsLayout {
    private static final int GAP = 40;
    private static final int TITLE = 40;
    private static final int COLUMNS = 3;

    private final Map<Optional<String>, List<PlacementRef>> contents = new LinkedHashMap<>();
    private final Set<PlacementRef> fixed = new HashSet<>();

    void add(Optional<String> container, String resource, String key) {
        contents.computeIfAbsent(container, c -> new ArrayList<>()).add(new PlacementRef(resource, key));
    }

    void fix(String resource, String key) {
        fixed.add(new PlacementRef(resource, key));
    }

    void apply(Map<String, Resource> resources) {
        fit(Optional.empty(), resources);
    }

    /// Lays out what stands in a container, innermost first, and returns the room that it takes.
    private Bounds fit(Optional<String> container, Map<String, Resource> resources) {
        int x = GAP;
        int y = TITLE;
        int rowHeight = 0;
        int column = 0;
        var room = new Bounds(0, 0, GAP, TITLE);
        for (PlacementRef ref : contents.getOrDefault(container, List.of())) {
            if (column++ == COLUMNS) {
                column = 1;
                x = GAP;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            Bounds bounds = place(ref, x, y, resources);
            x = bounds.right() + GAP;
            rowHeight = Math.max(rowHeight, bounds.h());
            room = room.union(bounds);
        }
        return new Bounds(0, 0, room.right() + GAP, room.bottom() + GAP);
    }

    private Bounds place(PlacementRef ref, int x, int y, Map<String, Resource> resources) {
        Resource resource = resources.get(ref.resource());
        Placement placement = resource.placement(ref.key()).orElseThrow();
        Bounds room =
                resource.kind().container() ? fit(Optional.of(ref.resource()), resources) : new Bounds(0, 0, 0, 0);
        if (fixed.contains(ref)) {
            return placement.bounds();
        }
        int width = Math.max(placement.bounds().w(), room.w());
        int height = Math.max(placement.bounds().h(), room.h());
        var bounds = new Bounds(x, y, width, height);
        resources.put(
                ref.resource(), resources.get(ref.resource()).withPlacement(ref.key(), p -> p.withBounds(bounds)));
        return bounds;
    }
}

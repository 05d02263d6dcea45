package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All boxes of a design, in the order of ids and keys.
final class Tree {
    private final Box canvas = Box.canvas();
    private final Map<PlacementRef, Box> boxes = new HashMap<>();

    static Tree of(Design design) {
        var tree = new Tree();
        for (Resource resource : design.resources()) {
            for (Placement placement : resource.at()) {
                Box box = Box.of(resource, placement);
                tree.boxes.put(box.ref(), box);
            }
        }
        for (Resource resource : design.resources()) {
            for (Placement placement : resource.at()) {
                tree.container(design, placement).add(tree.find(new PlacementRef(resource.id(), placement.key())));
            }
        }
        return tree;
    }

    private Box container(Design design, Placement placement) {
        return design.container(placement)
                .map(c -> find(new PlacementRef(c.id(), c.place().key())))
                .orElse(canvas);
    }

    Box canvas() {
        return canvas;
    }

    Box find(PlacementRef ref) {
        return Optional.ofNullable(boxes.get(ref)).orElseThrow();
    }

    /// The design with every placement where its box is now. What did not move stays the same object.
    Design applied(Design design) {
        return design.withResources(design.resources().map(resource -> Optional.of(placed(resource))));
    }

    private Resource placed(Resource resource) {
        List<Placement> at = resource.at();
        boolean stays = at.stream().allMatch(p -> p.bounds().equals(bounds(resource, p)));
        return stays
                ? resource
                : resource.withAt(
                        at.stream().map(p -> p.withBounds(bounds(resource, p))).toList());
    }

    private Bounds bounds(Resource resource, Placement placement) {
        return find(new PlacementRef(resource.id(), placement.key())).bounds();
    }
}

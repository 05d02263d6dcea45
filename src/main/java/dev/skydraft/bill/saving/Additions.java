package dev.skydraft.bill.saving;

import dev.skydraft.change.Adding;
import dev.skydraft.change.Direction;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Room;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Draws resources for a what-if, in which they stay.
final class Additions {
    private static final int LEFT = 16;
    private static final int TITLE = 44;

    /// Small, so that two stand side by side in a subnet of usual size.
    private static final int WIDTH = 168;

    private static final int HEIGHT = 40;

    private Additions() {}

    /// The design with a resource more that has a placement in each container.
    ///
    /// @param containers ids, at least one
    /// @param finish names it and sets its values
    static Design in(Design design, ResourceKind kind, List<String> containers, UnaryOperator<Resource> finish) {
        String first = containers.getFirst();
        Edit added = Adding.resource(design, kind, Optional.of(first), spot(design, first));
        String id = added.selection().resources().iterator().next();
        Design placed = added.design();
        for (String container : containers.subList(1, containers.size())) {
            placed = Adding.placement(placed, id, Optional.of(container), spot(placed, container))
                    .design();
        }
        return placed.withResource(id, finish);
    }

    /// A free spot in a container; where it has none, one below what stands in it, as drawings rather grow in length.
    private static Bounds spot(Design design, String container) {
        Bounds outer = design.resources().get(container).place().bounds();
        Bounds room = Room.in(design, container, WIDTH, HEIGHT);
        return room.right() <= outer.w()
                ? room
                : Room.free(
                                design,
                                Optional.of(container),
                                new Bounds(LEFT, TITLE, WIDTH + LEFT, HEIGHT),
                                Direction.DOWN)
                        .sized(WIDTH, HEIGHT);
    }
}

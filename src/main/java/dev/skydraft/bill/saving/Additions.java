package dev.skydraft.bill.saving;

import dev.skydraft.change.Adding;
import dev.skydraft.change.Direction;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Presence;
import dev.skydraft.change.Room;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Draws resources that one environment has and no other.
final class Additions {
    private static final int LEFT = 16;
    private static final int TITLE = 40;

    private Additions() {}

    /// The design with a resource in one environment alone, with a placement in each container.
    ///
    /// @param containers ids, at least one
    /// @param finish names it and sets its values
    static Design in(
            Design design,
            String environment,
            ResourceKind kind,
            List<String> containers,
            UnaryOperator<Resource> finish) {
        Edit added = Adding.resource(
                design, kind, Optional.of(containers.getFirst()), spot(design, containers.getFirst(), kind));
        String id = added.selection().resources().iterator().next();
        Design placed = added.design();
        for (String container : containers.subList(1, containers.size())) {
            placed = Adding.placement(placed, id, Optional.of(container), spot(placed, container, kind))
                    .design();
        }
        return Presence.only(placed.withResource(id, finish), environment, id);
    }

    /// A free spot in a container; where it has none, one below what stands in it, as drawings rather grow in length.
    private static Bounds spot(Design design, String container, ResourceKind kind) {
        Bounds outer = design.resources().get(container).place().bounds();
        Bounds room = Room.in(design, container, kind.width(), kind.height());
        return room.right() <= outer.w()
                ? room
                : Room.free(
                        design,
                        Optional.of(container),
                        new Bounds(LEFT, TITLE, kind.width(), kind.height()),
                        Direction.DOWN);
    }
}

package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Trait;
import java.util.Optional;

/// Adds resources that are connected to one that is there, in the same container.
public final class Linking {
    /// Room between the two, for an arrow and its label.
    static final int GAP = 64;

    private Linking() {}

    /// Why nothing can be linked to a box while that environment is shown, in one sentence; empty if something can.
    public static Optional<String> refusal(Design design, String environment, PlacementRef from) {
        return design.find(from.resource())
                .filter(r -> r.has(Trait.DRAWING))
                .map(r -> "%s is a %s, which connections cannot end at"
                        .formatted(
                                Wording.quoted(r.name()),
                                Wording.inSentence(r.kind().label())))
                .or(() -> Presence.absence(design, environment, from.resource()));
    }

    /// A new resource beside a box, connected from it.
    public static Edit add(
            Design design, PlacementRef from, Direction direction, ResourceKind kind, ConnectionKind connection) {
        Placement source = Places.find(design, from).orElseThrow();
        Bounds wanted = direction.beside(source.bounds(), kind.width(), kind.height(), GAP);
        Bounds bounds = Room.free(design, source.in(), wanted, fan(direction));
        Edit added = Adding.resource(design, kind, source.in(), bounds);
        return linked(added, from, connection);
    }

    /// A new resource with those bounds on the whole canvas, connected from a box.
    ///
    /// @throws IllegalArgumentException with a sentence if it cannot stand there or cannot be connected
    public static Edit add(
            Design design,
            PlacementRef from,
            ResourceKind kind,
            ConnectionKind connection,
            Optional<String> container,
            Bounds absolute) {
        return linked(Adding.drawn(design, kind, container, absolute), from, connection);
    }

    private static Edit linked(Edit added, PlacementRef from, ConnectionKind connection) {
        String id = added.selection().resources().iterator().next();
        Design linked = Connecting.connect(added.design(), connection, from.resource(), id)
                .design();
        String label = "Add " + Wording.name(linked, id) + " linked to " + Wording.name(linked, from.resource());
        return new Edit(label, linked, added.selection());
    }

    /// Several in one direction fan out across it.
    private static Direction fan(Direction direction) {
        return switch (direction) {
            case LEFT, RIGHT -> Direction.DOWN;
            case UP, DOWN -> Direction.RIGHT;
        };
    }
}

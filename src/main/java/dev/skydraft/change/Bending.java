package dev.skydraft.change;

import dev.skydraft.design.Bend;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Bends the lines of connections, and keeps bends where their lines are while boxes change their containers.
public final class Bending {
    private Bending() {}

    /// The line of one wire with segments at those places of the whole canvas, vertical and horizontal in turn.
    public static Design bend(Design design, Wire wire, boolean vertical, List<Integer> at) {
        Optional<Connection> connection = design.connections().find(wire.connection());
        Optional<Bounds> frame = frame(design, wire.from(), wire.to());
        if (connection.isEmpty() || frame.isEmpty()) {
            return design;
        }
        Bend bend = Bend.of(wire, vertical, at)
                .movedBy(-frame.get().x(), -frame.get().y());
        var via = new ArrayList<>(connection.get().via());
        via.removeIf(b -> b.isOf(wire));
        via.add(bend);
        return design.with(connection.get().withVia(via));
    }

    /// The lines of connections as they run by themselves.
    public static Edit straighten(Design design, Selection selection) {
        Design straight = design.withConnections(
                design.connections().map(c -> Optional.of(selection.has(c.id()) ? c.withVia(List.of()) : c)));
        Selection bent = new Selection(Set.of(), Set.copyOf(bent(design, selection)));
        return new Edit("Straighten " + Wording.name(design, bent), straight, selection);
    }

    /// The selected connections that have a bent line.
    public static List<String> bent(Design design, Selection selection) {
        return selection.connections().stream()
                .filter(id -> design.connections()
                        .find(id)
                        .filter(c -> !c.via().isEmpty())
                        .isPresent())
                .toList();
    }

    /// Without the bends of lines that start or end at some placements.
    public static Design without(Design design, Collection<PlacementRef> refs) {
        return changed(
                design,
                (connection, bend) -> refs.contains(from(connection, bend)) || refs.contains(to(connection, bend))
                        ? Optional.empty()
                        : Optional.of(bend));
    }

    /// Keeps bent lines where they are on the canvas, as boxes came to stand in other containers or contents moved in
    /// theirs; without those whose ends are gone.
    static Design follow(Design before, Design after) {
        return changed(after, (connection, bend) -> {
            Optional<Bounds> old = frame(before, from(connection, bend), to(connection, bend));
            Optional<Bounds> now = frame(after, from(connection, bend), to(connection, bend));
            return now.map(frame -> old.map(o -> bend.movedBy(o.x() - frame.x(), o.y() - frame.y()))
                    .orElse(bend));
        });
    }

    private static Design changed(Design design, BiFunction<Connection, Bend, Optional<Bend>> change) {
        return design.withConnections(design.connections()
                .map(c -> Optional.of(
                        c.via().isEmpty()
                                ? c
                                : c.withVia(c.via().stream()
                                        .flatMap(bend -> change.apply(c, bend).stream())
                                        .toList()))));
    }

    private static PlacementRef from(Connection connection, Bend bend) {
        return new PlacementRef(connection.from(), bend.from());
    }

    private static PlacementRef to(Connection connection, Bend bend) {
        return new PlacementRef(connection.to(), bend.to());
    }

    /// The container that a bend between two placements is relative to, on the canvas; empty if one is gone.
    private static Optional<Bounds> frame(Design design, PlacementRef from, PlacementRef to) {
        Optional<Placement> start = Places.find(design, from);
        Optional<Placement> end = Places.find(design, to);
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(Bend.frame(design, start.get(), end.get())
                        .map(container -> Places.absolute(design, container.place()))
                        .orElse(new Bounds(0, 0, 0, 0)));
    }
}

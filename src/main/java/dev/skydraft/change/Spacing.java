package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes space at a line across the whole canvas: what stands wholly behind it moves on, containers that it crosses
/// grow, and all else stays. Locked boxes stay with all that is in them.
public final class Spacing {
    private final Design design;
    private final Axis axis;
    private final int at;
    private final Map<String, Spot> spots = new HashMap<>();

    /// What becomes of a box.
    private enum Fate {
        /// It stays, and what is in it too.
        STAYS,
        /// It moves with all that is in it.
        MOVES,
        /// It goes along with its container, and keeps its place there.
        FOLLOWS,
        /// Its far side moves.
        GROWS
    }

    private record Spot(Fate fate, Bounds bounds) {}

    private Spacing(Design design, Axis axis, int at) {
        this.design = design;
        this.axis = axis;
        this.at = at;
    }

    /// @param axis the one along which things move apart
    /// @param at where on it the line is, on the whole canvas
    /// @param by how much space comes in there; negative takes as much away as goes without boxes meeting
    public static Edit make(Design design, Axis axis, int at, int by) {
        var spacing = new Spacing(design, axis, at);
        int possible = by < 0 ? -Math.min(-by, spacing.free()) : by;
        String label = by < 0 ? "Remove Space" : "Make Space";
        return new Edit(label, possible == 0 ? design : spacing.moved(possible), Selection.NONE);
    }

    private Design moved(int by) {
        return design.withResources(design.resources().map(r -> Optional.of(moved(r, by))));
    }

    private Resource moved(Resource resource, int by) {
        List<Placement> at = new ArrayList<>();
        for (Placement placement : resource.at()) {
            at.add(moved(placement, spot(resource, placement).fate(), by));
        }
        return resource.withAt(at);
    }

    private Placement moved(Placement placement, Fate fate, int by) {
        Bounds box = placement.bounds();
        int dx = axis == Axis.HORIZONTAL ? by : 0;
        int dy = axis == Axis.VERTICAL ? by : 0;
        return switch (fate) {
            case STAYS, FOLLOWS -> placement;
            case MOVES -> placement.withBounds(box.movedBy(dx, dy));
            case GROWS -> placement.withBounds(box.sized(box.w() + dx, box.h() + dy));
        };
    }

    private Spot spot(Resource resource, Placement placement) {
        Optional<Spot> around =
                design.container(placement).map(c -> spots.containsKey(c.id()) ? spots.get(c.id()) : remembered(c));
        Bounds box = around.map(a ->
                        placement.bounds().movedBy(a.bounds().x(), a.bounds().y()))
                .orElse(placement.bounds());
        return new Spot(fate(resource, placement, around.map(Spot::fate), box), box);
    }

    private Spot remembered(Resource container) {
        Spot spot = spot(container, container.place());
        spots.put(container.id(), spot);
        return spot;
    }

    private Fate fate(Resource resource, Placement placement, Optional<Fate> around, Bounds box) {
        if (around.isPresent() && around.get() != Fate.GROWS) {
            return around.get() == Fate.STAYS ? Fate.STAYS : Fate.FOLLOWS;
        }
        if (axis.start(box) >= at) {
            return placement.locked() ? Fate.STAYS : Fate.MOVES;
        }
        return axis.end(box) > at && resource.kind().container() ? Fate.GROWS : Fate.STAYS;
    }

    /// How much space there is behind the line before what moves would meet what stays.
    private int free() {
        Map<Optional<String>, List<Spot>> inContainers = new HashMap<>();
        for (Resource resource : design.resources()) {
            if (resource.kind().container()) {
                remembered(resource);
                inContainers.computeIfAbsent(Optional.of(resource.id()), _ -> new ArrayList<>());
            }
            for (Placement placement : resource.at()) {
                inContainers
                        .computeIfAbsent(placement.in(), _ -> new ArrayList<>())
                        .add(spot(resource, placement));
            }
        }
        return inContainers.entrySet().stream()
                .mapToInt(entry -> free(entry.getKey().flatMap(this::known), entry.getValue()))
                .reduce(Integer.MAX_VALUE, Math::min);
    }

    private Optional<Spot> known(String container) {
        return Optional.ofNullable(spots.get(container));
    }

    private int free(Optional<Spot> container, List<Spot> contents) {
        List<Bounds> staying = with(Fate.STAYS, contents).stream()
                .filter(box -> axis.end(box) > at) // what ends before the line is in nobody's way
                .toList();
        int least = with(Fate.MOVES, contents).stream()
                .mapToInt(moved -> axis.start(moved) - barrier(moved, staying))
                .reduce(Integer.MAX_VALUE, Math::min);
        int own = container
                .filter(spot -> spot.fate() == Fate.GROWS)
                .map(spot -> axis.end(spot.bounds()) - Fitting.SIDE - reached(staying))
                .orElse(Integer.MAX_VALUE);
        return Math.max(0, Math.min(least, own));
    }

    /// How far a box can come back: to the line, or to what stays in its way.
    private int barrier(Bounds moved, List<Bounds> staying) {
        return reached(staying.stream()
                .filter(other -> axis.end(other) <= axis.start(moved) && shares(moved, other))
                .toList());
    }

    private int reached(List<Bounds> staying) {
        return staying.stream().mapToInt(axis::end).reduce(at, Math::max);
    }

    private boolean shares(Bounds one, Bounds other) {
        Axis cross = axis.other();
        return cross.start(one) < cross.end(other) && cross.start(other) < cross.end(one);
    }

    private static List<Bounds> with(Fate fate, List<Spot> spots) {
        return spots.stream().filter(s -> s.fate() == fate).map(Spot::bounds).toList();
    }
}

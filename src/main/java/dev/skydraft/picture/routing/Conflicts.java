package dev.skydraft.picture.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which lanes of one direction are in each other's way, and in which order they should lie.
final class Conflicts {
    /// Lanes nearer to each other than this are looked at.
    static final int NEAR = 16;

    /// Lanes that follow each other closer than this, end to end, would look like one line.
    private static final double END_TO_END = 6;

    private static final double SAME = 0.75;

    /// Lines that belong together and run nearer to each other than this are drawn as one.
    private static final double ALIKE = 8;

    private final List<Lane> lanes;
    private final Groups slots;
    private final Groups clusters;
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(int first, int second) {}

    Conflicts(List<Lane> lanes) {
        this.lanes = lanes;
        this.slots = new Groups(lanes.size());
        this.clusters = new Groups(lanes.size());
    }

    /// Tells that two lanes lie near each other; each pair counts once, in the order of numbers.
    void note(int lane, int other) {
        if (lane >= other || !near(lanes.get(lane), lanes.get(other))) {
            return;
        }
        Lane first = lanes.get(lane);
        Lane second = lanes.get(other);
        if (!first.link().sharesEnd(second.link())) {
            pairs.add(new Pair(lane, other));
            clusters.join(lane, other);
        } else if (alike(first, second)) {
            slots.join(lane, other);
            clusters.join(lane, other);
        }
    }

    private static boolean alike(Lane a, Lane b) {
        return Math.abs(a.position() - b.position()) < ALIKE
                && Math.max(a.lowest(), b.lowest()) <= Math.min(a.highest(), b.highest());
    }

    private static boolean near(Lane a, Lane b) {
        return Math.abs(a.position() - b.position()) < NEAR
                && Math.min(a.high(), b.high()) - Math.max(a.low(), b.low()) > -END_TO_END;
    }

    /// The lanes that have to be shifted together, in the order of their first lanes.
    Collection<Cluster> clusters() {
        var slotOf = new LinkedHashMap<Integer, Slot>();
        var found = new LinkedHashMap<Integer, Cluster>();
        for (int i = 0; i < lanes.size(); i++) {
            if (!clusters.alone(i)) {
                addLane(i, slotOf, found);
            }
        }
        for (Pair pair : pairs) {
            Slot first = slotOf.get(slots.of(pair.first()));
            Slot second = slotOf.get(slots.of(pair.second()));
            if (first != null && second != null && first != second) {
                order(pair, first, second);
            }
        }
        return found.values();
    }

    private void addLane(int lane, Map<Integer, Slot> slotOf, Map<Integer, Cluster> found) {
        int slotNumber = slots.of(lane);
        Slot slot = slotOf.get(slotNumber);
        if (slot == null) {
            slot = new Slot();
            slotOf.put(slotNumber, slot);
            found.computeIfAbsent(clusters.of(lane), _ -> new Cluster()).add(slot);
        }
        slot.add(lanes.get(lane));
    }

    private void order(Pair pair, Slot first, Slot second) {
        int vote = vote(lanes.get(pair.first()), lanes.get(pair.second()));
        double ahead = vote == 0 ? first.position() - second.position() : vote;
        if (ahead <= 0) {
            first.before(second);
        } else {
            second.before(first);
        }
    }

    /// Negative if the first lane should lie before the second so that they do not cross where they part.
    private static int vote(Lane a, Lane b) {
        return partingVote(a.low() - b.low(), a.turnAtLow(), b.turnAtLow())
                + partingVote(b.high() - a.high(), a.turnAtHigh(), b.turnAtHigh());
    }

    /// At one end of what two lanes share: the one that ends there should lie on the side that it turns to.
    ///
    /// @param firstEndsSooner positive if the first lane ends where the second goes on, negative if the other does
    private static int partingVote(double firstEndsSooner, int firstTurn, int secondTurn) {
        if (firstEndsSooner > SAME) {
            return firstTurn;
        }
        if (firstEndsSooner < -SAME) {
            return -secondTurn;
        }
        return Integer.compare(firstTurn, secondTurn);
    }
}

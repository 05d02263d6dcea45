package dev.skydraft.picture.routing;

import java.util.ArrayList;
import java.util.List;

/// Lanes that share one position, because their links belong together; most slots hold one lane.
final class Slot {
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Slot> after = new ArrayList<>();
    private double lowest = Double.NEGATIVE_INFINITY;
    private double highest = Double.POSITIVE_INFINITY;

    void add(Lane lane) {
        lanes.add(lane);
        lowest = Math.max(lowest, lane.lowest());
        highest = Math.min(highest, lane.highest());
    }

    /// Demands that this slot lies at a smaller position than the other.
    void before(Slot other) {
        after.add(other);
    }

    List<Slot> after() {
        return after;
    }

    double position() {
        return lanes.getFirst().position();
    }

    double wanted() {
        return lanes.stream().mapToDouble(Lane::wanted).average().orElseThrow();
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return Math.max(lowest, highest);
    }

    void moveTo(double position) {
        lanes.forEach(lane -> lane.moveTo(position));
    }
}

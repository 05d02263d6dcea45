package dev.skydraft.picture.routing;

import java.util.ArrayList;
import java.util.List;

/// Lanes that share one position, because their links belong together; most slots hold one lane.
final class Slot {
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Slot> after = new ArrayList<>();

    void add(Lane lane) {
        lanes.add(lane);
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
        return lanes.stream().mapToDouble(Lane::lowest).max().orElseThrow();
    }

    double highest() {
        return Math.max(
                lowest(), lanes.stream().mapToDouble(Lane::highest).min().orElseThrow());
    }

    void moveTo(double position) {
        lanes.forEach(lane -> lane.moveTo(position));
    }
}

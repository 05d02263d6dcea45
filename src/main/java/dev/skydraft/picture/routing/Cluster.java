package dev.skydraft.picture.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Slots that have to be shifted together: finds positions that keep their order and distance, stay within their
/// limits, and lie near where each slot would like to be.
final class Cluster {
    /// Distances between neighbours, the most generous first.
    private static final int[] DISTANCES = {12, 10, 8, 6, 4, 2};

    private final List<Slot> slots = new ArrayList<>();

    void add(Slot slot) {
        slots.add(slot);
    }

    /// Moves the slots; where there is no room even for the smallest distance, they stay.
    void solve() {
        slots.sort(Comparator.comparingDouble(Slot::position));
        List<Slot> order = Order.of(slots);
        for (int distance : DISTANCES) {
            var room = new Room(order, distance);
            if (room.fits()) {
                room.place();
                return;
            }
        }
    }
}

package dev.skydraft.picture.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The room that ordered slots have when neighbours keep a distance. Limits are passed on from slot to slot, which is
/// all that such chains of differences need; the middle of the two extreme arrangements is an arrangement as well, and
/// an even one.
final class Room {
    private final List<Slot> order;
    private final int distance;
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();
    private final double[] lowest;
    private final double[] highest;

    Room(List<Slot> order, int distance) {
        this.order = order;
        this.distance = distance;
        link();
        lowest = pushedUp(order.stream().mapToDouble(Slot::lowest).toArray());
        highest = pushedDown(order.stream().mapToDouble(Slot::highest).toArray());
    }

    /// Of demands against the order, left over from a contradiction, the distance remains.
    private void link() {
        Map<Slot, Integer> rank = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            rank.put(order.get(i), i);
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        }
        for (int i = 0; i < order.size(); i++) {
            for (Slot next : order.get(i).after()) {
                int other = rank.getOrDefault(next, i);
                if (other != i) {
                    after.get(Math.min(i, other)).add(Math.max(i, other));
                    before.get(Math.max(i, other)).add(Math.min(i, other));
                }
            }
        }
    }

    boolean fits() {
        for (int i = 0; i < lowest.length; i++) {
            if (lowest[i] > highest[i]) {
                return false;
            }
        }
        return true;
    }

    /// Moves every slot to its place, on whole units.
    void place() {
        double[] wanted = new double[order.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.clamp(order.get(i).wanted(), lowest[i], highest[i]);
        }
        double[] up = pushedUp(wanted.clone());
        double[] down = pushedDown(wanted);
        for (int i = 0; i < up.length; i++) {
            order.get(i).moveTo(Math.floor((up[i] + down[i]) / 2 + 0.5));
        }
    }

    private double[] pushedUp(double[] positions) {
        for (int i = 0; i < positions.length; i++) {
            for (int earlier : before.get(i)) {
                positions[i] = Math.max(positions[i], positions[earlier] + distance);
            }
        }
        return positions;
    }

    private double[] pushedDown(double[] positions) {
        for (int i = positions.length - 1; i >= 0; i--) {
            for (int later : after.get(i)) {
                positions[i] = Math.min(positions[i], positions[later] - distance);
            }
        }
        return positions;
    }
}

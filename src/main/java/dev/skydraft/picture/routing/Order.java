package dev.skydraft.picture.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sorts slots so that each comes before those it should lie before.
final class Order {
    private final List<Slot> slots;
    private final Map<Slot, Integer> rank = new HashMap<>();
    private final int[] waitingFor;
    private final BitSet ready = new BitSet();
    private final BitSet left = new BitSet();

    private Order(List<Slot> slots) {
        this.slots = slots;
        this.waitingFor = new int[slots.size()];
        for (int i = 0; i < slots.size(); i++) {
            rank.put(slots.get(i), i);
        }
        slots.forEach(s -> s.after().forEach(after -> waitingFor[rank(after)]++));
        left.set(0, slots.size());
        left.stream().filter(i -> waitingFor[i] == 0).forEach(ready::set);
    }

    /// The slots in order; where the demands contradict each other, the one that comes first in the list goes ahead.
    static List<Slot> of(List<Slot> slots) {
        return new Order(slots).sorted();
    }

    private List<Slot> sorted() {
        var sorted = new ArrayList<Slot>();
        while (!left.isEmpty()) {
            int next = ready.isEmpty() ? left.nextSetBit(0) : ready.nextSetBit(0);
            left.clear(next);
            ready.clear(next);
            sorted.add(slots.get(next));
            slots.get(next).after().forEach(after -> release(rank(after)));
        }
        return sorted;
    }

    private void release(int slot) {
        if (--waitingFor[slot] == 0 && left.get(slot)) {
            ready.set(slot);
        }
    }

    private int rank(Slot slot) {
        return rank.getOrDefault(slot, 0);
    }
}

package dev.skydraft.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who has to be seated in the cells of a grid, and the bonds between them.
final class Guests {
    private final List<Guest> all = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();
    private final Map<Box, Guest> byBox = new HashMap<>();
    private final Map<Box, Cell> cellOf = new HashMap<>();

    private record Seated(int tier, String resource, int number) {}

    /// @param network the box around the cells
    static Guests of(Box network, List<Cell> cells, Ties ties) {
        var guests = new Guests();
        guests.invite(cells);
        for (Cell cell : cells) {
            for (Box box : cell.box().contents()) {
                guests.bind(network, box, box, ties);
            }
        }
        return guests;
    }

    List<Guest> all() {
        return all;
    }

    List<Bond> bonds() {
        return bonds;
    }

    List<Guest> of(int tier) {
        return all.stream().filter(g -> g.tier() == tier).toList();
    }

    /// The placements of a resource in a tier are one guest, unless they stand in the same cell.
    private void invite(List<Cell> cells) {
        var found = new LinkedHashMap<Seated, Guest>();
        for (Cell cell : cells) {
            Map<String, Integer> numbers = new HashMap<>();
            for (Box box : cell.box().contents()) {
                String resource = box.ref().resource();
                int number = numbers.merge(resource, 1, Integer::sum);
                Guest guest = found.computeIfAbsent(
                        new Seated(cell.tier(), resource, number), seated -> new Guest(seated.tier()));
                guest.add(cell, box);
                byBox.put(box, guest);
                cellOf.put(box, cell);
            }
        }
        all.addAll(found.values());
    }

    /// Takes in the ties of a box and of all that stands in it.
    private void bind(Box network, Box box, Box inside, Ties ties) {
        for (Tie tie : ties.at(inside)) {
            boolean outgoing = tie.from() == inside;
            Box other = seated(network, outgoing ? tie.to() : tie.from());
            if (other == null) {
                outward(box, tie, !outgoing);
            } else if (outgoing && other != box) {
                bonds.add(new Bond(guest(box), cell(box), guest(other), cell(other), false, tie.weight()));
            }
        }
        inside.contents().forEach(content -> bind(network, box, content, ties));
    }

    /// Of lines to what lies beside the grid, the picture shows the nearest.
    private void outward(Box box, Tie tie, boolean above) {
        Guest guest = guest(box);
        if (above || Hall.last(guest) == cell(box)) {
            bonds.add(new Bond(guest, cell(box), null, null, above, tie.weight()));
        }
    }

    private Guest guest(Box box) {
        return Objects.requireNonNull(byBox.get(box));
    }

    private Cell cell(Box box) {
        return Objects.requireNonNull(cellOf.get(box));
    }

    /// The box that has a seat and is the other one, or around it; null where that lies outside the cells.
    private @Nullable Box seated(Box network, Box other) {
        Box box = other;
        while (box != null && box != network && !byBox.containsKey(box)) {
            box = box.around();
        }
        return box == network ? null : box;
    }
}

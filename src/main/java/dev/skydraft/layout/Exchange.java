package dev.skydraft.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Guests of two seats who change places, in as few cells of a tier as that takes.
final class Exchange {
    private final Seat one;
    private final Seat other;
    private final Set<Guest> inOne = new LinkedHashSet<>();
    private final Set<Guest> inOther = new LinkedHashSet<>();

    record Seat(int row, int column) {
        boolean isIn(Cell cell) {
            return row < cell.rows() && column < cell.columns();
        }
    }

    private Exchange(Seat one, Seat other) {
        this.one = one;
        this.other = other;
    }

    /// The exchanges that are possible between two seats, each independent of the others.
    static List<Exchange> all(List<Cell> cells, Seat one, Seat other) {
        var found = new ArrayList<Exchange>();
        Set<Cell> seen = new HashSet<>();
        for (Cell cell : cells) {
            var exchange = new Exchange(one, other);
            boolean begins = exchange.hasBothSeats(cell) && !seen.contains(cell);
            if (begins && exchange.reach(cell, seen) && !exchange.isEmpty()) {
                found.add(exchange);
            }
        }
        return found;
    }

    private boolean hasBothSeats(Cell cell) {
        return one.isIn(cell) && other.isIn(cell);
    }

    /// Takes in those who sit there in a cell, and with them the other cells that they sit in; false where a seat is
    /// missing.
    private boolean reach(Cell cell, Set<Cell> seen) {
        if (!hasBothSeats(cell)) {
            return cell.at(one.row(), one.column()) == null && cell.at(other.row(), other.column()) == null;
        }
        if (!seen.add(cell)) {
            return true;
        }
        boolean possible = true;
        for (Guest guest : new Guest[] {join(cell, one, inOne), join(cell, other, inOther)}) {
            for (Cell next : guest == null ? List.<Cell>of() : guest.cells()) {
                possible &= reach(next, seen);
            }
        }
        return possible;
    }

    private static @Nullable Guest join(Cell cell, Seat seat, Set<Guest> guests) {
        Guest guest = cell.at(seat.row(), seat.column());
        if (guest != null) {
            guests.add(guest);
        }
        return guest;
    }

    private boolean isEmpty() {
        return inOne.isEmpty() && inOther.isEmpty();
    }

    Stream<Guest> guests() {
        return Stream.concat(inOne.stream(), inOther.stream());
    }

    /// Changes places; done twice, everybody sits as before.
    void change() {
        boolean back = inOne.stream().anyMatch(g -> g.row() == other.row() && g.column() == other.column())
                || inOther.stream().anyMatch(g -> g.row() == one.row() && g.column() == one.column());
        Seat left = back ? one : other;
        Seat right = back ? other : one;
        guests().forEach(Guest::leave);
        inOne.forEach(g -> g.sit(left.row(), left.column()));
        inOther.forEach(g -> g.sit(right.row(), right.column()));
    }
}

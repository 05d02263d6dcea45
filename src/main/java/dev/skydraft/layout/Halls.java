package dev.skydraft.layout;

import java.util.List;
import java.util.stream.IntStream;

/// Finds out how many columns of seats the strips of a grid should have: those that make the whole most balanced.
final class Halls {
    /// Grids that are wider than high by this look balanced, with what stands around them.
    private static final double ASPECT = 1.5;

    private static final double EMPTY_SEATS = 0.6;

    /// No strip has more columns; to count them on would take long, and one would have to scroll along.
    private static final int MOST_COLUMNS = 40;

    private final List<Cell> cells;
    private final List<List<Guest>> tiers;
    private final int width;
    private final int height;

    private Halls(List<Cell> cells, List<List<Guest>> tiers) {
        this.cells = cells;
        this.tiers = tiers;
        width = size(true);
        height = size(false);
    }

    /// The most balanced hall, with everybody in a first seat.
    ///
    /// @param tiers the guests of each, in the order in which they are seated
    static Hall furnished(List<Cell> cells, List<List<Guest>> tiers) {
        var halls = new Halls(cells, tiers);
        int most = tiers.stream().mapToInt(List::size).max().orElse(0);
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= Math.clamp(most, 1, MOST_COLUMNS); columns++) {
            double now = halls.imbalance(halls.hall(columns));
            if (now < least) {
                least = now;
                best = columns;
            }
        }
        return halls.hall(best);
    }

    private int size(boolean across) {
        return tiers.stream()
                .flatMap(List::stream)
                .flatMap(g -> g.boxes().stream())
                .mapToInt(b -> across ? b.w() : b.h())
                .max()
                .orElse(0);
    }

    private Hall hall(int columns) {
        int[] rows = new int[tiers.size()];
        for (int tier = 0; tier < rows.length; tier++) {
            int number = tier;
            int seats = tiers.get(tier).size();
            cells.stream().filter(c -> c.tier() == number).forEach(c -> c.furnish(seats, columns * c.strips()));
            for (Guest guest : tiers.get(tier)) {
                rows[tier] = Math.max(rows[tier], 1 + seat(guest));
            }
        }
        var hall = new Hall(cells, columns, rows, width, height);
        tiers.stream().flatMap(List::stream).forEach(g -> g.sit(g.row(), g.column()));
        return hall;
    }

    /// Seats a guest in the first free seat and returns its row.
    private static int seat(Guest guest) {
        int columns = guest.cells().stream().mapToInt(Cell::columns).min().orElse(0);
        for (int row = 0; ; row++) {
            for (int column = 0; column < columns; column++) {
                if (guest.fits(row, column)) {
                    guest.sit(row, column);
                    return row;
                }
            }
        }
    }

    private double imbalance(Hall hall) {
        int rows = IntStream.range(0, tiers.size()).map(hall::rows).sum();
        int title = cells.stream().mapToInt(c -> c.box().titleEnd()).max().orElse(0);
        double wide = Math.max(hall.width(), hall.strips() * (title + width / 2.0 + 2 * Margins.SIDE));
        double high = rows * (height + Margins.BELOW) + tiers.size() * (Margins.TOP + Margins.SIDE + Margins.BELOW);
        int seats = cells.stream().mapToInt(c -> c.rows() * c.columns()).sum();
        int taken = tiers.stream()
                .flatMap(List::stream)
                .mapToInt(g -> g.cells().size())
                .sum();
        double empty = seats == 0 ? 0 : 1 - taken / (double) seats;
        return Math.abs(Math.log(wide / high / ASPECT)) + EMPTY_SEATS * empty;
    }
}

package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import dev.skydraft.kind.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out a network as architects draw it: zones as columns, tiers as rows, all of one width and each row of one
/// height; what stands in several zones stands in the same place of each.
final class ZoneGrid {
    private static final int BETWEEN_ZONES = 32;
    private static final int BETWEEN_TIERS = 56;

    /// A subnet without contents is at least so high.
    private static final int EMPTY = 88;

    private final List<Cell> cells;
    private final Hall hall;

    private final Columns columns;

    /// By row of the whole grid.
    private final int[] heights;

    private final int strip;

    private ZoneGrid(List<Cell> cells, Hall hall, int gap) {
        this.cells = cells;
        this.hall = hall;
        columns = Columns.of(cells, hall.columns(), gap);
        heights = new int[hall.row(hall.tiers(), 0)];
        cells.forEach(this::measure);
        int titles = cells.stream()
                .mapToInt(c -> c.strips() == 1 ? c.box().titleEnd() : 0)
                .max()
                .orElse(0);
        int least = Math.max(columns.width(), Math.min(titles + Margins.SIDE, 400));
        strip = Margins.up(Math.max(least, besideTitle()));
        columns.alignRight(strip);
    }

    static boolean suits(Box box) {
        return !box.isCanvas() && box.contents().stream().anyMatch(b -> b.has(Trait.SUBNET) && !b.locked());
    }

    /// Places all subnets of a container and what stands in them, from the origin on.
    static void arrange(Box container, List<Box> subnets, Ties ties, Progress progress) {
        List<Cell> cells = Zones.cells(subnets);
        Guests guests = Guests.of(container, cells, ties);
        Hall hall = Seating.seat(cells, guests, progress);
        new ZoneGrid(cells, hall, Lanes.gap(hall, guests.bonds())).place();
    }

    private void measure(Cell cell) {
        for (int row = 0; row < cell.rows(); row++) {
            int line = hall.row(cell.tier(), row);
            for (int column = 0; column < cell.columns(); column++) {
                Guest guest = cell.at(row, column);
                int height = guest == null ? 0 : Margins.up(guest.box(cell).h());
                heights[line] = Math.max(heights[line], height);
            }
        }
    }

    /// The width of a strip whose only column stands beside the titles, where lines enter it from above.
    private int besideTitle() {
        int title = cells.stream().mapToInt(c -> c.box().titleEnd()).max().orElse(0);
        return columns.single() ? Math.min(title, 320) + 2 * Margins.GRID + columns.width() / 2 : 0;
    }

    private static int length(int[] sizes, int count, int gap) {
        int[] some = Arrays.stream(sizes, 0, count).filter(s -> s > 0).toArray();
        return Arrays.stream(some).sum() + Math.max(0, some.length - 1) * gap;
    }

    private void place() {
        int y = 0;
        for (int tier = 0; tier < hall.tiers(); tier++) {
            int height = height(tier);
            for (Cell cell : cells) {
                if (cell.tier() == tier) {
                    place(cell, y, height);
                }
            }
            y += height + BETWEEN_TIERS;
        }
    }

    private int height(int tier) {
        int content = length(rows(tier), hall.rows(tier), Margins.BELOW);
        return content == 0 ? EMPTY : Margins.TOP + content + Margins.SIDE;
    }

    private int[] rows(int tier) {
        return Arrays.copyOfRange(heights, hall.row(tier, 0), hall.row(tier + 1, 0));
    }

    private void place(Cell cell, int y, int height) {
        int x = cell.strip() * (strip + BETWEEN_ZONES);
        cell.box().set(new Bounds(x, y, cell.strips() * (strip + BETWEEN_ZONES) - BETWEEN_ZONES, height));
        int top = Margins.TOP;
        for (int row = 0; row < cell.rows(); row++) {
            int rowHeight = heights[hall.row(cell.tier(), row)];
            int line = row;
            int above = top;
            IntStream.range(0, cell.columns()).forEach(column -> place(cell, line, column, above, rowHeight));
            top += rowHeight == 0 ? 0 : rowHeight + Margins.BELOW;
        }
    }

    private void place(Cell cell, int row, int column, int top, int height) {
        Guest guest = cell.at(row, column);
        if (guest != null) {
            Box box = guest.box(cell);
            int x = column / hall.columns() * (strip + BETWEEN_ZONES) + columns.left(column % hall.columns(), box);
            box.moveTo(x, top + Margins.down((height - box.h()) / 2.0));
        }
    }
}

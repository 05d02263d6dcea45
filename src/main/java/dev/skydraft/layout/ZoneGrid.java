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

    /// By column of a strip, and by row of the whole grid.
    private final int[] widths;

    private final int[] heights;
    private final int left;
    private final int strip;

    private ZoneGrid(List<Cell> cells, Hall hall) {
        this.cells = cells;
        this.hall = hall;
        widths = new int[hall.columns()];
        heights = new int[hall.row(hall.tiers(), 0)];
        cells.forEach(this::measure);
        int content = length(widths, widths.length, Margins.BESIDE);
        int titles = cells.stream()
                .mapToInt(c -> c.strips() == 1 ? c.box().titleEnd() : 0)
                .max()
                .orElse(0);
        int least = Math.max(content + 2 * Margins.SIDE, Math.min(titles + Margins.SIDE, 400));
        strip = Margins.up(Math.max(least, besideTitle(content)));
        left = strip - Margins.SIDE - content;
    }

    static boolean suits(Box box) {
        return !box.isCanvas() && box.contents().stream().anyMatch(b -> b.has(Trait.SUBNET) && !b.locked());
    }

    /// Places all subnets of a container and what stands in them, from the origin on.
    static void arrange(Box container, List<Box> subnets, Ties ties, Progress progress) {
        List<Cell> cells = Zones.cells(subnets);
        Guests guests = Guests.of(container, cells, ties);
        new ZoneGrid(cells, Seating.seat(cells, guests, progress)).place();
    }

    private void measure(Cell cell) {
        for (int row = 0; row < cell.rows(); row++) {
            for (int column = 0; column < cell.columns(); column++) {
                Guest guest = cell.at(row, column);
                if (guest != null) {
                    Box box = guest.box(cell);
                    int width = column % widths.length;
                    int height = hall.row(cell.tier(), row);
                    widths[width] = Math.max(widths[width], Margins.up(box.w()));
                    heights[height] = Math.max(heights[height], Margins.up(box.h()));
                }
            }
        }
    }

    /// The width of a strip whose only column stands beside the titles, where lines enter it from above.
    private int besideTitle(int content) {
        boolean single = Arrays.stream(widths).filter(w -> w > 0).count() == 1;
        int title = cells.stream().mapToInt(c -> c.box().titleEnd()).max().orElse(0);
        return single ? Math.min(title, 320) + 2 * Margins.GRID + content / 2 + Margins.SIDE : 0;
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
            int seat = column % widths.length;
            int before = length(widths, seat, Margins.BESIDE);
            int x = column / widths.length * (strip + BETWEEN_ZONES)
                    + left
                    + before
                    + (before > 0 ? Margins.BESIDE : 0);
            box.moveTo(x + Margins.down((widths[seat] - box.w()) / 2.0), top + Margins.down((height - box.h()) / 2.0));
        }
    }
}

package dev.skydraft.export.ascii;

import dev.skydraft.design.PlacementRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Places blocks on the grid of characters: rows below one another, the blocks of a row side by side, gutters for wires
/// around all of them. A row that is too wide is broken.
final class Layout {
    /// Columns of a frame's upper side that its title leaves to corners and wires.
    private static final int BESIDE_TITLE = 10;

    private final int width;
    private final int gutterX;
    private final int gutterY;
    private final Map<PlacementRef, Area> boxes = new LinkedHashMap<>();
    private final Map<PlacementRef, Area> frames = new LinkedHashMap<>();
    private final Map<PlacementRef, Block> blocks = new LinkedHashMap<>();
    private int height;
    private int breaks;

    /// A block with its size, and where its contents are, relative to its corner.
    private record Sized(Block block, int w, int h, List<Spot> contents) {
        /// Boxes go to the right of the room that a frame has over: there wires come in beside its title, straight down
        /// through frame below frame.
        Sized widened(int wider) {
            boolean boxes = contents.stream().allMatch(s -> s.sized().block() instanceof Block.Box);
            int over = boxes ? Math.max(0, wider - w) : 0;
            List<Spot> moved = contents.stream()
                    .map(s -> new Spot(s.x() + over, s.y(), s.sized()))
                    .toList();
            return new Sized(block, Math.max(w, wider), h, moved);
        }

        Sized heightened(int taller) {
            return new Sized(block, w, taller, contents);
        }
    }

    private record Spot(int x, int y, Sized sized) {}

    private Layout(int width, int gutterX, int gutterY) {
        this.width = width;
        this.gutterX = gutterX;
        this.gutterY = gutterY;
    }

    /// @param gutterX columns kept free beside each block
    /// @param gutterY rows kept free above and below each block
    static Layout of(List<List<Block>> rows, int width, int gutterX, int gutterY) {
        var layout = new Layout(width, gutterX, gutterY);
        List<Spot> spots = layout.arranged(rows, width, 0);
        spots.forEach(spot -> layout.settle(spot, 0, 0));
        layout.height = layout.bottom(spots);
        return layout;
    }

    Map<PlacementRef, Area> boxes() {
        return boxes;
    }

    Map<PlacementRef, Area> frames() {
        return frames;
    }

    Block block(PlacementRef ref) {
        return Objects.requireNonNull(blocks.get(ref));
    }

    int height() {
        return height;
    }

    /// How many rows of the drawing had to be broken; none is closest to the drawing.
    int breaks() {
        return breaks;
    }

    /// The columns that the layout takes, which may be more than it was given.
    int usedWidth() {
        int used = 0;
        for (Area area : boxes.values()) {
            used = Math.max(used, area.right() + 1 + gutterX);
        }
        for (Area area : frames.values()) {
            used = Math.max(used, area.right() + 1 + gutterX);
        }
        return used;
    }

    int width() {
        return width;
    }

    private void settle(Spot spot, int x, int y) {
        var area = new Area(
                x + spot.x(), y + spot.y(), spot.sized().w(), spot.sized().h());
        PlacementRef ref = spot.sized().block().ref();
        blocks.put(ref, spot.sized().block());
        switch (spot.sized().block()) {
            case Block.Box box -> boxes.put(box.ref(), area);
            case Block.Frame frame -> frames.put(frame.ref(), area);
        }
        spot.sized().contents().forEach(inner -> settle(inner, area.x(), area.y()));
    }

    private Sized sized(Block block, int room) {
        return switch (block) {
            case Block.Box box -> new Sized(box, box.width(), box.height(), List.of());
            case Block.Frame frame -> framed(frame, room);
        };
    }

    private Sized framed(Block.Frame frame, int room) {
        List<Spot> contents = arranged(frame.rows(), room - 2, 1);
        int inner = contents.stream().mapToInt(s -> s.x() + s.sized().w()).max().orElse(1);
        int h = contents.isEmpty() ? 3 : bottom(contents) + 1;
        return new Sized(frame, inner + gutterX + 1, h, contents)
                .widened(frame.title().length() + BESIDE_TITLE);
    }

    private int bottom(List<Spot> spots) {
        return spots.stream().mapToInt(s -> s.y() + s.sized().h()).max().orElse(0) + gutterY;
    }

    /// Rows from top to bottom; `edge` is the width of the border around them.
    private List<Spot> arranged(List<List<Block>> rows, int room, int edge) {
        List<List<Sized>> lines = new ArrayList<>();
        for (List<Block> row : rows) {
            lines.addAll(broken(row, room));
        }
        int[] columns = columns(lines, room);
        var spots = new ArrayList<Spot>();
        int y = edge + gutterY;
        for (List<Sized> line : lines) {
            int tallest = line.stream().mapToInt(Sized::h).max().orElse(0);
            int x = edge + gutterX;
            for (int i = 0; i < line.size(); i++) {
                Sized even = stretched(line.get(i), columns.length == 0 ? 0 : columns[i], tallest);
                spots.add(new Spot(x, y, even));
                x += Math.max(even.w(), columns.length == 0 ? 0 : columns[i]) + gutterX;
            }
            y += tallest + gutterY;
        }
        return spots;
    }

    /// Frames side by side end on the same row, frames below one another in the same columns.
    private static Sized stretched(Sized sized, int w, int h) {
        return sized.block() instanceof Block.Frame ? sized.widened(w).heightened(h) : sized;
    }

    /// Common widths of columns where every row has as many blocks; none where rows differ or it would be too wide.
    private int[] columns(List<List<Sized>> lines, int room) {
        int count = lines.isEmpty() ? 0 : lines.getFirst().size();
        if (lines.stream().anyMatch(line -> line.size() != count)) {
            return new int[0];
        }
        int[] widths = new int[count];
        int total = gutterX;
        for (int i = 0; i < count; i++) {
            int column = i;
            widths[i] =
                    lines.stream().mapToInt(line -> line.get(column).w()).max().orElse(0);
            total += widths[i] + gutterX;
        }
        return total <= room ? widths : new int[0];
    }

    /// A row as one line of blocks, or as several where one is too wide.
    private List<List<Sized>> broken(List<Block> row, int room) {
        int inside = room - 2 * gutterX;
        List<Sized> natural = row.stream().map(b -> sized(b, inside)).toList();
        if (total(natural) <= inside) {
            return List.of(natural);
        }
        List<Sized> narrow = shared(row, natural, inside);
        if (total(narrow) <= inside) {
            return List.of(narrow);
        }
        int half = (row.size() + 1) / 2;
        if (row.size() == 1) {
            return List.of(natural);
        }
        breaks++;
        var lines = new ArrayList<List<Sized>>(broken(row.subList(0, half), room));
        lines.addAll(broken(row.subList(half, row.size()), room));
        return lines;
    }

    private int total(List<Sized> row) {
        return row.stream().mapToInt(Sized::w).sum() + gutterX * (row.size() - 1);
    }

    /// Frames made as narrow as their share of the room: what boxes leave, in equal parts.
    private List<Sized> shared(List<Block> row, List<Sized> natural, int inside) {
        int fixed = gutterX * (row.size() - 1);
        int frames = 0;
        for (Sized sized : natural) {
            if (sized.block() instanceof Block.Frame && sized.w() * row.size() > inside) {
                frames++;
            } else {
                fixed += sized.w();
            }
        }
        int share = frames == 0 ? 0 : (inside - fixed) / frames;
        return natural.stream()
                .map(s -> s.block() instanceof Block.Frame && s.w() * row.size() > inside ? sized(s.block(), share) : s)
                .toList();
    }
}

package dev.skydraft.export.ascii;

import dev.skydraft.design.PlacementRef;
import java.util.Arrays;

/// The grid of characters: what is drawn in each cell, and what a wire may still do there.
final class Grid {
    /// What occupies a cell.
    enum Cell {
        FREE,
        /// Text, borders of boxes, corners of frames: no wire passes.
        BLOCKED,
        /// A horizontal side of a frame: wires cross it vertically.
        SIDE_ACROSS,
        /// A vertical side of a frame: wires cross it horizontally.
        SIDE_DOWN,
        /// A horizontal piece of a wire: another may cross it vertically.
        WIRE_ACROSS,
        WIRE_DOWN,
    }

    private final int width;
    private final Glyphs glyphs;
    private final char[][] text;
    private final Cell[][] cells;

    Grid(Layout layout, Glyphs glyphs) {
        this.width = Math.max(layout.width(), layout.usedWidth());
        this.glyphs = glyphs;
        text = new char[layout.height()][width];
        cells = new Cell[layout.height()][width];
        for (int y = 0; y < text.length; y++) {
            Arrays.fill(text[y], ' ');
            Arrays.fill(cells[y], Cell.FREE);
        }
        layout.frames().forEach((ref, area) -> frame(layout, ref, area));
        layout.boxes().forEach((ref, area) -> box((Block.Box) layout.block(ref), area));
    }

    int width() {
        return width;
    }

    int height() {
        return text.length;
    }

    boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < text.length;
    }

    Cell cell(int x, int y) {
        return cells[y][x];
    }

    /// The lines, without blanks at their ends.
    String lines() {
        var all = new StringBuilder();
        for (char[] line : text) {
            all.append(new String(line).stripTrailing()).append('\n');
        }
        return all.toString();
    }

    private void frame(Layout layout, PlacementRef ref, Area area) {
        border(area, glyphs.frame());
        for (int x = area.x() + 1; x < area.right(); x++) {
            cells[area.y()][x] = Cell.SIDE_ACROSS;
            cells[area.bottom()][x] = Cell.SIDE_ACROSS;
        }
        for (int y = area.y() + 1; y < area.bottom(); y++) {
            cells[y][area.x()] = Cell.SIDE_DOWN;
            cells[y][area.right()] = Cell.SIDE_DOWN;
        }
        String title = " " + ((Block.Frame) layout.block(ref)).title() + " ";
        write(area.x() + 2, area.y(), title);
    }

    private void box(Block.Box box, Area area) {
        border(area, glyphs.box());
        for (int y = area.y(); y <= area.bottom(); y++) {
            Arrays.fill(cells[y], area.x(), area.right() + 1, Cell.BLOCKED);
        }
        for (int i = 0; i < box.lines().size(); i++) {
            String line = box.lines().get(i);
            int indent = (area.w() - 2 - line.length()) / 2;
            write(area.x() + 1 + indent, area.y() + 1 + i, line);
        }
    }

    private void border(Area area, String border) {
        for (int x = area.x() + 1; x < area.right(); x++) {
            text[area.y()][x] = border.charAt(1);
            text[area.bottom()][x] = border.charAt(1);
        }
        for (int y = area.y() + 1; y < area.bottom(); y++) {
            text[y][area.x()] = border.charAt(3);
            text[y][area.right()] = border.charAt(3);
        }
        corner(area.x(), area.y(), border.charAt(0));
        corner(area.right(), area.y(), border.charAt(2));
        corner(area.x(), area.bottom(), border.charAt(4));
        corner(area.right(), area.bottom(), border.charAt(5));
    }

    private void corner(int x, int y, char glyph) {
        text[y][x] = glyph;
        cells[y][x] = Cell.BLOCKED;
    }

    private void write(int x, int y, String words) {
        for (int i = 0; i < words.length(); i++) {
            text[y][x + i] = words.charAt(i);
            cells[y][x + i] = Cell.BLOCKED;
        }
    }

    /// Draws a wire along its path.
    void draw(Path path, boolean dotted) {
        Path.Step start = path.steps().getFirst();
        leave(start.x() - start.way().dx(), start.y() - start.way().dy(), start.way());
        for (int i = 0; i < path.steps().size() - 1; i++) {
            Path.Step step = path.steps().get(i);
            Way next = path.steps().get(i + 1).way();
            if (next == step.way()) {
                straight(step, dotted);
            } else {
                put(step, glyphs.corner(step.way(), next), Cell.BLOCKED);
            }
        }
        Path.Step end = path.steps().getLast();
        put(end, glyphs.arrow(end.way()), Cell.BLOCKED);
    }

    /// Marks the border where a wire begins.
    private void leave(int x, int y, Way way) {
        boolean frame = cells[y][x] != Cell.BLOCKED;
        text[y][x] = frame ? glyphs.frameTee(way) : glyphs.tee(way);
        cells[y][x] = Cell.BLOCKED;
    }

    private void straight(Path.Step step, boolean dotted) {
        boolean across = step.way().horizontal();
        switch (cells[step.y()][step.x()]) {
            case FREE -> put(step, glyphs.wire(across, dotted), across ? Cell.WIRE_ACROSS : Cell.WIRE_DOWN);
            case SIDE_ACROSS -> put(step, glyphs.underFrame().charAt(0), Cell.BLOCKED);
            case SIDE_DOWN -> put(step, glyphs.underFrame().charAt(1), Cell.BLOCKED);
            case WIRE_ACROSS, WIRE_DOWN -> put(step, glyphs.cross(), Cell.BLOCKED);
            case BLOCKED -> throw new IllegalStateException("A wire runs through what it must not");
        }
    }

    private void put(Path.Step step, char glyph, Cell cell) {
        text[step.y()][step.x()] = glyph;
        cells[step.y()][step.x()] = cell;
    }
}

package dev.skydraft.export.ascii;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a diagram of characters back, knowing nothing but its characters: boxes, frames, and wires followed one
/// character after the other. Anything that cannot be read fails.
final class AsciiReader {
    private static final Pattern NUMBERED = Pattern.compile("\\[(\\d+)] (.*)");

    private final Glyphs glyphs;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> legend = new HashMap<>();
    private final List<Rectangle> boxes = new ArrayList<>();
    private final List<Rectangle> frames = new ArrayList<>();

    /// A closed rectangle, and the name in it.
    record Rectangle(int x, int y, int right, int bottom, String name) {
        boolean onBorder(int px, int py) {
            boolean across = px >= x && px <= right && (py == y || py == bottom);
            boolean down = py >= y && py <= bottom && (px == x || px == right);
            return across || down;
        }
    }

    /// A wire, by the names at its ends.
    record Wire(String from, String to) {}

    AsciiReader(String text, boolean ascii) {
        glyphs = ascii ? Glyphs.ASCII : Glyphs.UNICODE;
        for (String line : text.lines().toList()) {
            Matcher numbered = NUMBERED.matcher(line);
            if (numbered.matches()) {
                legend.put("[" + numbered.group(1) + "]", numbered.group(2));
            } else {
                lines.add(line);
            }
        }
        for (int y = 0; y < lines.size(); y++) {
            for (int x = 0; x < lines.get(y).length(); x++) {
                box(x, y).ifPresent(boxes::add);
                frame(x, y).ifPresent(frames::add);
            }
        }
    }

    int width() {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    List<Rectangle> boxes() {
        return boxes;
    }

    List<Rectangle> frames() {
        return frames;
    }

    /// Frame corners, each of which must belong to a closed frame.
    long frameCorners() {
        return lines.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == glyphs.frame().charAt(0))
                .count();
    }

    private char at(int x, int y) {
        return y < 0 || y >= lines.size() || x < 0 || x >= lines.get(y).length()
                ? ' '
                : lines.get(y).charAt(x);
    }

    private Optional<Rectangle> box(int x, int y) {
        String box = glyphs.box();
        if (at(x, y) != box.charAt(0)) {
            return Optional.empty();
        }
        String across = box.charAt(1) + glyphs.tees();
        String down = box.charAt(3) + glyphs.tees();
        for (int right = x + 1; contains(across + box.charAt(2), at(right, y)); right++) {
            if (at(right, y) != box.charAt(2)) {
                continue;
            }
            for (int bottom = y + 1;
                    contains(down + box.charAt(4), at(x, bottom)) && contains(down + box.charAt(5), at(right, bottom));
                    bottom++) {
                boolean corners = at(x, bottom) == box.charAt(4) && at(right, bottom) == box.charAt(5);
                if (corners && bottom > y + 1 && all(x + 1, right - 1, bottom, across)) {
                    return Optional.of(new Rectangle(x, y, right, bottom, named(x, y, right, bottom)));
                }
            }
        }
        return Optional.empty();
    }

    /// The only line of a box's text that is a name: the first; in the box of a source with many wires, somewhere in
    /// it.
    private String named(int x, int y, int right, int bottom) {
        for (int row = y + 1; row < bottom; row++) {
            String text = lines.get(row).substring(x + 1, right).strip();
            if (!text.isEmpty()) {
                return legend.getOrDefault(text, text);
            }
        }
        throw new AssertionError("the box at %d,%d has no name".formatted(x, y));
    }

    private Optional<Rectangle> frame(int x, int y) {
        String frame = glyphs.frame();
        char across = frame.charAt(1);
        String foot = across + glyphs.frameTees() + glyphs.underFrame().charAt(0);
        if (at(x, y) != frame.charAt(0) || !contains(foot, at(x + 1, y)) || at(x, y + 1) == ' ') {
            return Optional.empty();
        }
        String sides =
                frame.charAt(3) + glyphs.frameTees() + glyphs.underFrame().charAt(1);
        int bottom = y + 1;
        while (contains(sides, at(x, bottom)) && !contains(foot, at(x + 1, bottom))) {
            bottom++;
        }
        int right = x + 1;
        while (contains(foot, at(right, bottom)) && at(right, bottom) != frame.charAt(5)) {
            right++;
        }
        boolean closed = at(x, bottom) == frame.charAt(4)
                && at(right, bottom) == frame.charAt(5)
                && at(right, y) == frame.charAt(2);
        for (int row = y + 1; row < bottom; row++) {
            closed &= contains(sides, at(right, row));
        }
        return closed
                ? Optional.of(
                        new Rectangle(x, y, right, bottom, title(lines.get(y).substring(x + 1, right))))
                : Optional.empty();
    }

    private String title(String top) {
        String text = top.replaceAll(
                "^[" + glyphs.frame().charAt(1) + glyphs.underFrame().charAt(0) + "]*", "");
        text = text.substring(0, text.lastIndexOf(' ') + 1).strip();
        String first = text.split(" ", 2)[0];
        return legend.containsKey(first) ? legend.get(first) : text;
    }

    private boolean all(int from, int to, int y, String allowed) {
        for (int x = from; x <= to; x++) {
            if (!contains(allowed, at(x, y))) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String characters, char c) {
        return characters.indexOf(c) >= 0;
    }

    /// Every wire, followed from the border that it leaves.
    List<Wire> wires() {
        var wires = new ArrayList<Wire>();
        boxes.forEach(box -> leaving(box, glyphs.tees(), wires));
        frames.forEach(frame -> leaving(frame, glyphs.frameTees(), wires));
        return wires;
    }

    private void leaving(Rectangle from, String tees, List<Wire> wires) {
        for (int x = from.x() + 1; x < from.right(); x++) {
            begin(from, x, from.y(), Way.UP, tees, wires);
            begin(from, x, from.bottom(), Way.DOWN, tees, wires);
        }
        for (int y = from.y() + 1; y < from.bottom(); y++) {
            begin(from, from.x(), y, Way.LEFT, tees, wires);
            begin(from, from.right(), y, Way.RIGHT, tees, wires);
        }
    }

    private void begin(Rectangle from, int x, int y, Way way, String tees, List<Wire> wires) {
        if (at(x, y) == tees.charAt(way.place())) {
            wires.add(new Wire(from.name(), follow(x + way.dx(), y + way.dy(), way)));
        }
    }

    private String follow(int startX, int startY, Way startWay) {
        int x = startX;
        int y = startY;
        Way way = startWay;
        for (int steps = 0; steps < 100_000; steps++) {
            char c = at(x, y);
            if (c == glyphs.arrow(way)) {
                return owner(x + way.dx(), y + way.dy());
            }
            way = onward(c, way, x, y);
            x += way.dx();
            y += way.dy();
        }
        throw new AssertionError("the wire from %d,%d has no end".formatted(startX, startY));
    }

    private Way onward(char c, Way way, int x, int y) {
        boolean straight = c == glyphs.wire(way.horizontal(), false)
                || c == glyphs.wire(way.horizontal(), true)
                || c == glyphs.cross()
                || c == glyphs.underFrame().charAt(way.horizontal() ? 1 : 0);
        if (straight) {
            return way;
        }
        for (Way next : Way.values()) {
            if (next.horizontal() != way.horizontal() && glyphs.corner(way, next) == c) {
                return next;
            }
        }
        throw new AssertionError("the wire that goes %s ends at %d,%d in '%s'".formatted(way, x, y, c));
    }

    private String owner(int x, int y) {
        return boxes.stream()
                .filter(b -> b.onBorder(x, y))
                .findFirst()
                .or(() -> frames.stream().filter(f -> f.onBorder(x, y)).findFirst())
                .map(Rectangle::name)
                .orElseThrow(() -> new AssertionError("the arrow at %d,%d points at no border".formatted(x, y)));
    }
}

package dev.skydraft.export.ascii;

import dev.skydraft.design.PlacementRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Connections drawn apart, for designs whose wires do not all fit between their boxes: each source once more as a box,
/// with a wire to a box for each of its targets, in as many columns as there is room for. Placements of one resource
/// look alike here and are drawn as one.
final class Stars {
    private static final int WIRE = 4;
    private static final int GAP = 3;

    private final Glyphs glyphs;
    private final Map<PlacementRef, String> names;
    private final int width;

    /// A target by what is written in its box.
    private record Target(String resource, String name, boolean dotted) {}

    /// @param names what stands in each box
    /// @param width columns that a line may take
    Stars(Glyphs glyphs, Map<PlacementRef, String> names, int width) {
        this.glyphs = glyphs;
        this.names = names;
        this.width = width;
    }

    String draw(List<Diagram.Link> links) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, Set<Target>> targets = new LinkedHashMap<>();
        for (Diagram.Link link : links) {
            String source = link.from().resource();
            sources.putIfAbsent(source, name(link.from()));
            targets.computeIfAbsent(source, s -> new LinkedHashSet<>())
                    .add(new Target(link.to().resource(), name(link.to()), link.dotted()));
        }
        return columns(targets.entrySet().stream()
                .map(star -> star(Objects.requireNonNull(sources.get(star.getKey())), List.copyOf(star.getValue())))
                .toList());
    }

    /// The source box is as tall as its targets are together, so that each wire runs straight.
    private List<String> star(String source, List<Target> targets) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            List<String> left = box(i == 0 ? source : "", source.length());
            List<String> right = box(target.name(), target.name().length());
            String side = box("", source.length()).get(1);
            if (i > 0 && cornersAreAlike()) {
                lines.add(side);
            }
            lines.add((i == 0 ? left.getFirst() : side) + " ".repeat(WIRE + 1) + right.getFirst());
            lines.add(left.get(1).substring(0, source.length() + 3) + wire(target.dotted()) + right.get(1));
            lines.add((i == targets.size() - 1 ? left.getLast() : side) + " ".repeat(WIRE + 1) + right.getLast());
        }
        return lines;
    }

    /// True if the lower corners of one box and the upper ones of the next could be taken for a box between them.
    private boolean cornersAreAlike() {
        return glyphs.box().charAt(0) == glyphs.box().charAt(4);
    }

    private String wire(boolean dotted) {
        return glyphs.tee(Way.RIGHT) + String.valueOf(glyphs.wire(true, dotted)).repeat(WIRE) + glyphs.arrow(Way.RIGHT);
    }

    /// Upper side, text and lower side.
    private List<String> box(String text, int columns) {
        String box = glyphs.box();
        String across = String.valueOf(box.charAt(1)).repeat(columns + 2);
        char down = box.charAt(3);
        return List.of(
                box.charAt(0) + across + box.charAt(2),
                down + " " + text + " ".repeat(columns - text.length() + 1) + down,
                box.charAt(4) + across + box.charAt(5));
    }

    /// Each star goes below the shortest column.
    private String columns(List<List<String>> stars) {
        int widest = stars.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int count = Math.max(1, (width + GAP) / (widest + GAP));
        List<List<String>> columns = Stream.generate(() -> (List<String>) new ArrayList<String>())
                .limit(count)
                .toList();
        for (List<String> star : stars) {
            List<String> shortest =
                    columns.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
            shortest.addAll(star);
            shortest.add("");
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        var text = new StringBuilder();
        IntStream.range(0, height)
                .forEach(row -> text.append(row(columns, row, widest + GAP)).append('\n'));
        return text.toString();
    }

    private static String row(List<List<String>> columns, int row, int columnWidth) {
        var line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            line.append(" ".repeat(i * columnWidth - line.length()));
            line.append(row < columns.get(i).size() ? columns.get(i).get(row) : "");
        }
        return line.toString().stripTrailing();
    }

    private String name(PlacementRef ref) {
        return Objects.requireNonNull(names.get(ref));
    }
}

package dev.skydraft.bill;

import dev.skydraft.pricing.Estimate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Bills side by side, lined up line by line: those of several environments of a design, or of two designs. The first
/// is the one that the others are compared with.
///
/// @param sides at least one, in the order wanted
/// @param lines every line that any of the bills has, by category, owner and rule
/// @param differences the lines that differ in any bill from the first
/// @param deltas what each whole bill is more than the first
public record Comparison(
        List<Side> sides, List<ComparedLine> lines, List<ComparedLine> differences, List<Delta> deltas) {

    /// A bill with the name that it goes by in the comparison.
    public record Side(String name, Estimate estimate) {}

    public Comparison {
        sides = List.copyOf(sides);
        lines = List.copyOf(lines);
        differences = List.copyOf(differences);
        deltas = List.copyOf(deltas);
    }

    /// @throws IllegalArgumentException if there is nothing to compare
    public static Comparison of(List<Side> sides) {
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("A comparison needs a bill, expected one at least");
        }
        return of(sides, new Alignment(sides).lines());
    }

    private static Comparison of(List<Side> sides, List<ComparedLine> lines) {
        return new Comparison(
                sides,
                lines,
                lines.stream().filter(ComparedLine::differs).toList(),
                IntStream.range(0, sides.size())
                        .mapToObj(side -> delta(lines, side))
                        .toList());
    }

    /// The same, with the same objects as in an earlier comparison for lines that are equal, so that who shows them
    /// finds quickly what to show anew.
    public Comparison sharing(Comparison before) {
        Map<String, ComparedLine> known = HashMap.newHashMap(before.lines.size());
        before.lines.forEach(line -> known.put(line.ref(), line));
        return of(
                sides,
                lines.stream()
                        .map(line -> {
                            ComparedLine earlier = known.get(line.ref());
                            return line.equals(earlier) ? earlier : line;
                        })
                        .toList());
    }

    /// What a whole bill is more than the first.
    ///
    /// @param side its place among [#sides]
    public Delta delta(int side) {
        return deltas.get(side);
    }

    /// What some lines come to more in one bill than in the first.
    public static Delta delta(List<ComparedLine> lines, int side) {
        return lines.stream().map(line -> line.deltas().get(side)).reduce(Delta.NONE, Delta::plus);
    }
}

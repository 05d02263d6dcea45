package dev.skydraft.bill;

import dev.skydraft.pricing.Estimate;
import java.util.List;

/// Bills side by side, lined up line by line: those of several environments of a design, or of two designs. The first
/// is the one that the others are compared with.
///
/// @param sides at least one, in the order wanted
/// @param lines every line that any of the bills has, by category, owner and rule
public record Comparison(List<Side> sides, List<ComparedLine> lines) {

    /// A bill with the name that it goes by in the comparison.
    public record Side(String name, Estimate estimate) {}

    public Comparison {
        sides = List.copyOf(sides);
        lines = List.copyOf(lines);
    }

    /// @throws IllegalArgumentException if there is nothing to compare
    public static Comparison of(List<Side> sides) {
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("A comparison needs a bill, expected one at least");
        }
        return new Comparison(sides, new Alignment(sides).lines());
    }

    /// The lines that differ in any bill from the first.
    public List<ComparedLine> differences() {
        return lines.stream().filter(ComparedLine::differs).toList();
    }

    /// What a whole bill is more than the first.
    ///
    /// @param side its place among [#sides]
    public Delta delta(int side) {
        return delta(lines, side);
    }

    /// What some lines come to more in one bill than in the first.
    public static Delta delta(List<ComparedLine> lines, int side) {
        return lines.stream().map(line -> line.deltas().get(side)).reduce(Delta.NONE, Delta::plus);
    }
}
